import type { Day } from '../calendar.ts';
import type { FactName } from '../facts.ts';
import type { Owner } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { PaperName } from '../paper/names.ts';
import type { Role, Seat } from '../roles.ts';
import type { Memories, Moment, Wait } from './description.ts';
import type { ErasedLine, ErasedRule, Fieldless, Recorded } from './process.ts';
import type { Keeping } from './keeping.ts';
import type { Remedy, Step } from './step.ts';
import type { Agreement, Versions } from './versions.ts';

/** Memory as the engine holds it: names to values, of the shape that `remembers` says. */
export type It = { [name: string]: unknown };

export type TableMoment = Moment<It, FactName>;

type Happening = It & {
  readonly id: string;
  readonly by: string;
  readonly byRole: Recorded['role'];
  readonly at: string;
  readonly today: Day;
};

export interface TableLine extends ErasedLine {
  readonly among?: (m: TableMoment) => readonly { readonly id: string }[];
  readonly notYet?: { readonly [code: string]: ((m: TableMoment) => boolean) | undefined };
  readonly refuses?: {
    readonly [code: string]: ((m: TableMoment & { readonly input: Fieldless }) => boolean) | undefined;
  };
  readonly changes?: (it: It, e: Happening) => void;
}

export interface TableRule extends ErasedRule {
  readonly when: (m: TableMoment) => boolean;
  readonly changes?: (it: It, e: Happening) => void;
  readonly seenBy?: readonly Role[];
}

export type TableWait = Wait<It, string, string>;

export interface TableReaction {
  readonly notify?: readonly Role[];
  readonly start?: Kind;
  readonly tell?: Kind;
  readonly command?: string;
  readonly as?: (it: It, e: Happening) => string | null;
  readonly which?: (it: It, e: Happening) => string | null;
  readonly with?: (it: It, e: Happening) => Fieldless;
  readonly render?: PaperName;
  readonly of?: (it: It, e: Happening) => string | null;
  readonly then?: string;
  readonly when?: (it: It, e: Happening) => boolean;
}

/** A description as the engine reads it: the same value, its inferred names forgotten. */
export interface Table {
  readonly kind: Kind;
  readonly version: number;
  readonly remembers: Memories;
  readonly states: readonly string[];
  readonly ends: readonly string[];
  readonly needs: readonly FactName[];
  readonly reasons: readonly string[];
  readonly commands: { readonly [name: string]: TableLine };
  readonly ofItself?: { readonly [name: string]: TableRule };
  readonly waits?: { readonly [state: string]: readonly TableWait[] | undefined };
  readonly reactions?: { readonly [event: string]: readonly TableReaction[] | undefined };
  readonly shows?: {
    readonly [name: string]: {
      readonly as: Memories[string];
      readonly of: (it: It, role: Role, state: string) => unknown;
    };
  };
  readonly sees: { readonly [R in Role]?: readonly string[] };
  readonly road?: readonly Step[];
  readonly remedies?: { readonly [reason: string]: Remedy | undefined };
  readonly settled?: readonly string[];
  readonly papers?: { readonly [P in PaperName]?: readonly Role[] };
  readonly versions?: Versions;
  readonly mails?: 'plain';
  readonly agreement?: Agreement;
  readonly keeps: { readonly [O in Owner]?: Keeping };
  readonly seats?: (it: It) => readonly Seat[];
  readonly contact?: {
    readonly noted: string;
    readonly last: (it: It) => Day | null;
    readonly seenIn: readonly string[];
  };
}
