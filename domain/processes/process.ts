import type { Day, Instant } from '../calendar.ts';
import type { FactName, Facts } from '../facts.ts';
import type { Field, Fields, Owner } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { PaperName } from '../paper/names.ts';
import type { Acting, Inviting, Role, Seat } from '../roles.ts';
import type { Settings } from '../settings.ts';
import type { Keeping } from './keeping.ts';
import type { Remedy, Step } from './step.ts';
import type { Agreement, Filling, Versions } from './versions.ts';

/** Who acts: `id` is a person's opaque id, or `time`, `process`, `anonymous`. */
export interface Actor {
  readonly id: string;
  readonly role: Acting;
}

/** What was recorded: the command's name, its values, and where it led. Never changed afterwards. */
export interface Recorded {
  readonly type: string;
  readonly id: string;
  readonly by: string;
  readonly role: Acting | 'anonymous' | 'itself';
  readonly at: Instant;
  readonly input: { readonly [name: string]: unknown };
  readonly to?: string;
}

/** Where a process stands. A cache of its records: read back only in the version it was written in. */
export interface Position {
  readonly version: number;
  readonly state: string;
  /** The state before this one; where `back` leads. */
  readonly before: string | null;
  /** When the state was entered; its clock. */
  readonly since: Instant;
  /** How many times a state was entered; part of the keys of its deadlines. */
  readonly entered: number;
  /** Keys of the deadlines that were acted upon. */
  readonly acted: readonly string[];
  readonly it: object;
}

/** A command as it reaches the domain: texts are ids already, `id` is fresh. */
export interface Given {
  readonly command: string;
  readonly input: { readonly [name: string]: unknown };
  readonly by: Actor;
  readonly at: Instant;
  readonly id: string;
}

/** The refusals that every process knows, beside the reasons of its description. */
export const commonReasons = [
  'unknownCommand',
  'notYours',
  'notNow',
  'ended',
  'nothingToChoose',
  'notAmongThem',
  'invalidInput',
  'unknownMember',
  'holdsAnotherRole',
] as const;

export type Decision =
  | { readonly refused: string }
  | { readonly refused?: undefined; readonly records: readonly Recorded[]; readonly position: Position };

/** What a role may do: open, or closed with the reason. */
export interface Action {
  readonly command: string;
  readonly open: boolean;
  readonly reason?: string;
  /** All that is not yet so, where that is more than one thing. */
  readonly reasons?: readonly string[];
  /** For each `pick` field, the ids that may be chosen now. */
  readonly among?: { readonly [field: string]: readonly string[] };
}

/** One dated act of a wait. Its key is its identity for ever: acted upon once. */
export interface Deadline {
  readonly key: string;
  readonly wait: string;
  readonly act: 'remind' | 'escalate' | 'command';
  readonly at: Instant;
  /** The last day on which the turn can be taken. */
  readonly due: Day;
  readonly whose: readonly Role[];
  /** Who is told by this act: those whose turn it is, or the third person. */
  readonly tells: readonly Role[];
  readonly command?: string;
}

/** A turn that somebody has, and until when; one that was not taken in time stays until it is. */
export interface Turn {
  readonly what: string;
  readonly whose: readonly Role[];
  /** The last day on which it can be taken in time. */
  readonly due: Day;
  /** When time acts if nobody does, or when it did. */
  readonly at: Instant;
}

/** What an event sets off elsewhere; ids and codes only. */
export type Effect =
  | {
      readonly effect: 'notify';
      readonly roles: readonly Role[];
      /** What happened: the kind and the event; of a date also the wait. */
      readonly about: string;
      /** The last day of the turn that a date reminds or tells of. */
      readonly due?: Day;
    }
  | {
      readonly effect: 'start';
      readonly kind: Kind;
      readonly id: string;
      readonly command: string;
      readonly input: Fieldless;
    }
  | {
      readonly effect: 'tell';
      readonly kind: Kind;
      readonly id: string;
      readonly command: string;
      readonly input: Fieldless;
    }
  | {
      readonly effect: 'render';
      readonly paper: PaperName;
      /** The element of memory that is put on paper. */
      readonly id: string;
      /** The command that then notes the fingerprint of what is on paper. */
      readonly command: string | null;
    };

export type Fieldless = { readonly [name: string]: unknown };

/** A line of the table as generic code sees it. */
export interface ErasedLine {
  readonly by: readonly Acting[];
  readonly from: readonly string[];
  readonly to?: string;
  readonly way?: 'exclusive' | 'additive' | 'anonymous';
  /** Who may hand out one-time links to an anonymous line. */
  readonly linksBy?: readonly Role[];
  /** Only a one-time link opens it: with an account, the same person could answer twice. */
  readonly byLinkOnly?: true;
  /** Links to these anonymous lines are void from then on. */
  readonly endsLinksTo?: readonly string[];
  readonly fields?: Fields;
  readonly seenBy?: readonly Role[];
  readonly weighs?: 'alone' | 'together';
  /** What somebody does by it when it is more than writing something down: ask for something, or answer. */
  readonly means?: 'asking' | 'answering';
  /** Somebody who is not known yet may be invited to the role that it gives. */
  readonly invites?: Inviting;
  /** What a form of it starts with: the element that this field picks, or memory itself; by the same names. */
  readonly startsFrom?: string;
  readonly fills?: Filling;
}

export interface ErasedWait {
  readonly name: string;
  readonly whose: readonly Role[];
  readonly after?: string;
  readonly remind?: readonly number[];
  readonly takenBy: readonly string[];
  readonly then: { readonly tell: readonly Role[] } | { readonly command: string };
}

export interface ErasedRule {
  readonly from: readonly string[];
  readonly to: string;
}

/** Any process, as the commit, the API, the workflow's activities and the generic tests see it. */
export interface Process {
  readonly kind: Kind;
  readonly version: number;
  readonly states: readonly string[];
  readonly ends: readonly string[];
  readonly needs: readonly FactName[];
  readonly reasons: readonly string[];
  readonly remembers: { readonly [name: string]: Field };
  readonly commands: { readonly [name: string]: ErasedLine };
  readonly ofItself: { readonly [name: string]: ErasedRule };
  readonly waits: { readonly [state: string]: readonly ErasedWait[] | undefined };
  readonly shownAs: { readonly [name: string]: Field };
  /** The steps of its road, in order. */
  readonly road: readonly Step[];
  readonly remedies: { readonly [reason: string]: Remedy | undefined };
  /** Reasons that say that it is so already. */
  readonly settled: readonly string[];
  readonly sees: { readonly [R in Role]?: readonly string[] };
  readonly keeps: { readonly [O in Owner]?: Keeping };
  /** Who may have each paper. */
  readonly papers: { readonly [P in PaperName]?: readonly Role[] };
  readonly versions: Versions | null;
  /** Where somebody keeps up contact: the command that notes one, and the names under which it is seen. */
  readonly contact: { readonly noted: string; readonly seenIn: readonly string[] } | null;
  /** What mails about it may say: what is awaited by when, or only that there is something new. */
  readonly mails: 'plain' | 'neutral';
  readonly agreement: Agreement | null;
  /** Roles told by each event, and processes started or told: for the drawing and for `flaws`. */
  readonly reactionNames: { readonly [event: string]: readonly string[] };
  /** The position before anything happened. */
  nothing(): Position;
  /** The stored position, or nothing when its version differs or it does not fit. */
  read(stored: unknown): Position | undefined;
  decide(position: Position, given: Given, facts: Facts): Decision;
  /** What time does at a key; refused with `notNow` when nothing is due under that key. */
  decideDue(
    position: Position,
    key: string,
    at: Instant,
    id: string,
    facts: Facts,
    settings: Settings,
  ): Decision;
  evolve(position: Position, record: Recorded): Position;
  actions(position: Position, role: Role, facts: Facts, at: Instant): readonly Action[];
  /** Why a line of the table is closed to a role now, also one that only a link opens; nothing when it is open. */
  closed(position: Position, command: string, role: Role, facts: Facts, at: Instant): string | undefined;
  /** What a role sees, by name; `undefined` when it sees nothing. */
  view(position: Position, role: Role): Fieldless | undefined;
  /** Every dated act still to come, earliest first. */
  deadlines(position: Position, settings: Settings): readonly Deadline[];
  /** Whose turn it is, the earliest first: what is late too, and of what comes again and again no more than the next. */
  turns(position: Position, settings: Settings): readonly Turn[];
  /** Who was told of a turn that was not taken in time, as `whose`; nobody whose turn it is. */
  told(position: Position, settings: Settings): readonly Turn[];
  effects(position: Position, record: Recorded, self: { readonly accompaniment: string }): readonly Effect[];
  /** Who holds which role, where a process says so (an accompaniment); else `undefined`. */
  seats(position: Position): readonly Seat[] | undefined;
  hasEnded(position: Position): boolean;
  /** The day of the last contact that was noted, for a role that sees it. */
  lastContact(position: Position, role: Role): Day | null;
}
