import type { Day, Instant } from '../calendar.ts';
import type { FactName, Facts } from '../facts.ts';
import type { Field, ListNames, Memory, Owner, Value, Values } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { PaperName } from '../paper/names.ts';
import type { Acting, Inviting, Role, Seat } from '../roles.ts';
import type { SettingName } from '../settings.ts';
import type { Keeping } from './keeping.ts';
import type { Actor, Fieldless, Recorded } from './process.ts';
import type { Filling } from './versions.ts';

export interface Memories {
  readonly [name: string]: Field;
}

/** What a guard sees: memory, where and when, who, and the facts the process needs. */
export interface Moment<It, N extends FactName> {
  readonly it: It;
  readonly state: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly today: Day;
  readonly facts: Pick<Facts, N>;
}

/** What `changes` sees of the record: its values, a fresh id, who and in which role, and the civil day. */
export type Happened<F> = Values<F> & {
  readonly id: string;
  readonly by: string;
  readonly byRole: Recorded['role'];
  readonly at: Instant;
  readonly today: Day;
};

type CheckedFields<F, L extends string> = {
  [K in keyof F]: F[K] extends Field<L> ? F[K] : { readonly noSuchListHere: L };
};

/** One line of the table: a command, its record and its change of memory at once. */
export interface Line<It, S extends string, N extends FactName, Q extends string, L extends string, F> {
  readonly by: readonly Acting[];
  readonly from: readonly (S | 'new' | 'open')[];
  /** Absent: stays, its clock runs on. The same state named: entered again, the clock restarts. */
  readonly to?: S | 'back';
  readonly way?: 'exclusive' | 'additive' | 'anonymous';
  readonly linksBy?: readonly Role[];
  readonly byLinkOnly?: true;
  readonly endsLinksTo?: readonly string[];
  readonly fields?: F & CheckedFields<F, L>;
  /** Who learns that it happened; absent: every role that sees something here. */
  readonly seenBy?: readonly Role[];
  /**
   * People look once more before it is sent: it counts at once and is hard to take back (`alone`), or it is one's
   * word in something that only counts together with others' (`together`).
   */
  readonly weighs?: 'alone' | 'together';
  /** What somebody does by it when it is more than writing something down: ask for something, or answer. */
  readonly means?: 'asking' | 'answering';
  /** It gives a role to whoever is named in `who`: somebody who is not known yet may be invited to it by e-mail. */
  readonly invites?: Inviting;
  /**
   * A form of it starts with what stands: in the element that this field picks, or in memory itself, field by field of
   * the same name, as far as the role sees it. Absent: the form starts empty.
   */
  readonly startsFrom?: (keyof NoInfer<F> & string) | 'memory';
  /** It takes in the parts of a template or of a sheet, by these fields: pages then lead there by way of both. */
  readonly fills?: Filling;
  readonly among?: (m: Moment<It, N>) => readonly { readonly id: string }[];
  readonly notYet?: { readonly [C in Q]?: (m: Moment<It, N>) => boolean };
  readonly refuses?: {
    readonly [C in Q]?: (m: Moment<It, N> & { readonly input: Values<NoInfer<F>> }) => boolean;
  };
  readonly changes?: (it: It, e: Happened<NoInfer<F>>) => void;
}

/** The lines of a table by name, each with fields of its own. */
export type Lines<M, S extends string, N extends FactName, Q extends string, R> = {
  readonly [C in keyof R]: Line<
    Memory<NoInfer<M>>,
    NoInfer<S>,
    NoInfer<N>,
    NoInfer<Q>,
    ListNames<NoInfer<M>>,
    R[C]
  >;
};

/** What nobody commands: becomes true of itself after a command, and is recorded under its own name. */
export interface Rule<It, S extends string, N extends FactName> {
  readonly from: readonly S[];
  readonly to: S;
  readonly when: (m: Moment<It, N>) => boolean;
  readonly changes?: (it: It, e: Happened<unknown>) => void;
  readonly seenBy?: readonly Role[];
}

/** What time waits for in a state. It ends in telling somebody or in a command of time, never in an answer. */
export interface Wait<It, S extends string, C extends string> {
  readonly name: string;
  readonly whose: readonly Role[];
  /** So long after the state was entered. */
  readonly after?: SettingName;
  /** Or so long after a day that memory holds; `null`: not yet waiting. */
  readonly from?: (it: It) => Day | null;
  /** Or on a day that memory holds. */
  readonly on?: (it: It) => Day | null;
  /** Or once for each of several. */
  readonly each?: (it: It) => readonly { readonly id: string; readonly on: Day }[];
  readonly unless?: (m: { readonly it: It; readonly state: S | 'new' }) => boolean;
  /** Working days before the due day on which those whose turn it is are reminded. */
  readonly remind?: readonly number[];
  /** The commands by which those whose turn it is take it. */
  readonly takenBy: readonly C[];
  readonly then: { readonly tell: readonly Role[] } | { readonly command: string };
}

/** What an event sets off: somebody is told, another process is started or told, something is put on paper. */
export type Reaction<It, E> =
  | { readonly notify: readonly Role[]; readonly when?: (it: It, e: E) => boolean }
  | {
      readonly start: Kind;
      readonly command: string;
      readonly as: (it: It, e: E) => string | null;
      readonly with?: (it: It, e: E) => Fieldless;
    }
  | {
      readonly render: PaperName;
      /** The element of memory that is put on paper. */
      readonly of: (it: It, e: E) => string | null;
      /** The command, by `process`, that notes what is on paper: its fields are `of` and `hash`. */
      readonly then?: string;
    }
  | {
      readonly tell: Kind;
      readonly command: string;
      /** Absent: the accompaniment this process belongs to. */
      readonly which?: (it: It, e: E) => string | null;
      readonly with?: (it: It, e: E) => Fieldless;
      readonly when?: (it: It, e: E) => boolean;
    };

/** Something shown that is not remembered: its field, and how it is made for a role. */
export interface Show<It, S extends string, F> {
  readonly as: F;
  readonly of: (it: It, role: Role, state: S | 'new') => Value<NoInfer<F>>;
}

/** A step of the road as it is written: states and names of memory. See `Step`. */
interface StepHere<M, S extends string, C extends string> {
  readonly at: readonly S[];
  readonly reachedOn?: keyof M & string;
  readonly doneOn?: keyof M & string;
  readonly held?: { readonly in: ListNames<M>; readonly as: string };
  readonly process?: keyof M & string;
  readonly gate?: C;
}

/** A process as it is written: one table, one call. See docs/how-to/add-a-process.md. */
export interface Description<
  K extends Kind,
  M extends Memories,
  S extends string,
  N extends FactName,
  Q extends string,
  R,
  W,
  O,
> {
  readonly kind: K;
  /** Raised whenever `remembers` or a `changes` alters: stored positions are then folded again. */
  readonly version: number;
  readonly remembers: M;
  readonly states: readonly S[];
  readonly ends: readonly NoInfer<S>[];
  readonly needs: readonly N[];
  readonly reasons: readonly Q[];
  readonly commands: Lines<M, S, N, Q, R>;
  readonly ofItself?: { readonly [C in keyof O]: Rule<Memory<NoInfer<M>>, NoInfer<S>, NoInfer<N>> };
  readonly waits?: {
    readonly [T in NoInfer<S> | 'open']?: readonly Wait<
      Memory<NoInfer<M>>,
      NoInfer<S>,
      keyof NoInfer<R> & string
    >[];
  };
  readonly reactions?: {
    readonly [C in keyof NoInfer<R> | keyof NoInfer<O>]?: readonly Reaction<
      Memory<NoInfer<M>>,
      Happened<C extends keyof R ? NoInfer<R>[C] : unknown>
    >[];
  };
  readonly shows?: { readonly [X in keyof W]: Show<Memory<NoInfer<M>>, NoInfer<S>, W[X]> };
  readonly sees: {
    readonly [X in Role]?: readonly ((keyof NoInfer<M> & string) | (keyof NoInfer<W> & string))[];
  };
  /** The steps of its road, in order; absent: its states, without those beside it and ends that may come at any time. */
  readonly road?: readonly StepHere<NoInfer<M>, NoInfer<S>, keyof NoInfer<R> & string>[];
  /** What may be done about a reason: by which commands, or in the process whose id memory holds. */
  readonly remedies?: {
    readonly [C in NoInfer<Q>]?: {
      readonly by?: readonly (keyof NoInfer<R> & string)[];
      readonly with?: { readonly [field: string]: string };
      readonly in?: keyof NoInfer<M> & string;
    };
  };
  /** Reasons that say that it is so already: nothing is waited for. */
  readonly settled?: readonly NoInfer<Q>[];
  /** Who may have each paper that is made here. */
  readonly papers?: { readonly [P in PaperName]?: readonly Role[] };
  /** The list of immutable versions and, within a version, its parts: they may then be compared. */
  readonly versions?: {
    readonly of: ListNames<NoInfer<M>>;
    readonly parts: string;
    readonly writtenIn: readonly NoInfer<S>[];
    readonly proposedAs?: keyof NoInfer<W> & string;
    readonly several?: readonly string[];
    readonly refused?: keyof NoInfer<W> & string;
  };
  /** What several must agree on, so that pages say who did and who is still asked. */
  readonly agreement?: {
    readonly in: ListNames<NoInfer<M>>;
    readonly of: { readonly [T in NoInfer<S>]?: readonly string[] };
    readonly asked?: ListNames<NoInfer<M>>;
    readonly standIns?: ListNames<NoInfer<M>>;
    readonly ways: readonly (keyof NoInfer<R> & string)[];
  };
  /**
   * Its mails say what is awaited by when, in which institution. Absent: nothing but that there is something new,
   * because it is about one person. Mails to the role `person` never say more, here neither.
   */
  readonly mails?: 'plain';
  readonly keeps: { readonly [X in Owner]?: Keeping };
  readonly seats?: (it: Memory<NoInfer<M>>) => readonly Seat[];
  /** The contact that somebody keeps up here: what notes one, and the day of the last, for who sees one of these names. */
  readonly contact?: {
    readonly noted: keyof NoInfer<R> & string;
    readonly last: (it: Memory<NoInfer<M>>) => Day | null;
    readonly seenIn: readonly ((keyof NoInfer<M> & string) | (keyof NoInfer<W> & string))[];
  };
}
