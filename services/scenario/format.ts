import { z } from 'zod';
import type { Kind } from '#domain/kinds.ts';
import type { Role } from '#domain/roles.ts';

const named = z.record(z.string(), z.unknown());

const expectation = z.strictObject({
  state: z.string().optional(),
  sees: named.optional(),
  may: z.array(z.string()).optional(),
  'may not': z.record(z.string(), z.string()).optional(),
  happened: z.array(z.string()).optional(),
});

/** The parts of a step beside the line that says who does what. */
export const stepParts = z.strictObject({
  title: z.string().min(1).optional(),
  with: named.optional(),
  each: z.array(named).min(1).optional(),
  expect: z.union([z.string(), expectation]).optional(),
  refused: z.string().optional(),
  on: z.string().optional(),
  within: z.number().int().min(1).max(600).optional(),
});

/** A scenario before its steps are read. */
export const scenarioParts = z.strictObject({
  title: z.string().min(1),
  about: z.string().optional(),
  language: z.enum(['fr', 'nl', 'en']).default('fr'),
  cast: z.record(z.string(), z.string()),
  steps: z.array(named).min(1),
});

/** Who does a step: somebody of the cast in a role, or whoever holds a one-time link. */
export type Who = { readonly name: string; readonly role: Role } | 'link';

/** What is done in a step. */
export type Deed =
  | { readonly does: 'command'; readonly kind: Kind; readonly command: string }
  | { readonly does: 'links'; readonly kind: Kind; readonly command: string; readonly count: number }
  | { readonly does: 'look'; readonly kind: Kind };

/** What has to be true afterwards, for whoever did the step. */
export interface Expectation {
  readonly state?: string | undefined;
  readonly sees?: { readonly [name: string]: unknown } | undefined;
  readonly may?: readonly string[] | undefined;
  /** Events that are in the list of what happened. */
  readonly happened?: readonly string[] | undefined;
  readonly mayNot?: { readonly [command: string]: string } | undefined;
}

interface Told {
  readonly line: number;
  readonly title: string | undefined;
  readonly says: string;
}

/** A step in which somebody does something, read and checked against the catalogue. */
export interface ActedStep extends Told {
  readonly who: Who;
  readonly deed: Deed;
  readonly inputs: readonly { readonly [name: string]: unknown }[];
  readonly expected: Expectation;
  /** The code with which it has to be refused. */
  readonly refused: string | undefined;
  /** Seconds that a look may take to become what is expected. */
  readonly within: number;
}

/** A step in which nobody does anything, and time passes: only the demonstration can do that. */
export interface WaitStep extends Told {
  readonly who: 'time';
  /** The day that it then is, as it is written. */
  readonly until: string;
}

export type Step = ActedStep | WaitStep;

/** A whole scenario. */
export interface Scenario {
  readonly title: string;
  readonly about: string | undefined;
  readonly language: 'fr' | 'nl' | 'en';
  readonly cast: readonly string[];
  readonly steps: readonly Step[];
}
