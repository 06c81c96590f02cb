import type { PaperName } from '../paper/names.ts';
import type { Described } from '../processes/describe.ts';
import type { commonReasons } from '../processes/process.ts';
import type { timeRecords } from '../processes/evolve.ts';
import type { WordingCode } from '../wording-rules.ts';
import type { questions } from '../questionnaire.ts';
import type { Acting } from '../roles.ts';

type Texts<N extends PropertyKey> = { readonly [X in N]: string };
type Named = Described<never, unknown, string, string, unknown, unknown, unknown>;
type NamesOf<P extends Pick<Named, 'names'>> = NonNullable<P['names']>;

type List<G> = { readonly type: 'list'; readonly of: G };
type Maybe<G> = { readonly type: 'maybe'; readonly of: G };
type Group<G> = { readonly type: 'group'; readonly of: G };
type Choice<O> = { readonly type: 'choice'; readonly options: readonly O[] };

/** The options of a field that is a choice, or a list of choices, or may be left out. */
type OptionsOf<F> =
  F extends Choice<infer O> ? O : F extends List<infer G> | Maybe<infer G> ? OptionsOf<G> : never;
/** The fields of a group, or of the groups of a list. */
type PartsOf<F> =
  F extends Group<infer G> ? G : F extends List<infer G> | Maybe<infer G> ? PartsOf<G> : never;

type Tagged<Path extends string, O> = O extends string ? `${Path}/${O}` : never;
type InList<Path extends string, G> = G extends unknown
  ? {
      [K in keyof G & string]: Tagged<`${Path}.${K}`, OptionsOf<G[K]>> | InList<Path, PartsOf<G[K]>>;
    }[keyof G & string]
  : never;
/** `path/option` of every choice among fields: `motives/other`, or `members.role/lead` in a list of groups, however deep. */
type Choosing<F> = {
  [K in keyof F & string]: Tagged<K, OptionsOf<F[K]>> | InList<K, PartsOf<F[K]>>;
}[keyof F & string];
type PathsOf<X> = X extends `${infer N}/${string}` ? N : never;
type UnderPath<X, N extends string> = X extends `${N}/${infer O}` ? O : never;

/** The names of what stands inside groups; an id is never read by people. */
type InsideOf<F> = {
  [K in keyof F]: [PartsOf<F[K]>] extends [never]
    ? never
    : Exclude<keyof PartsOf<F[K]>, 'id'> | InsideOf<PartsOf<F[K]>>;
}[keyof F];

type Chosen<N extends NamesOf<Pick<Named, 'names'>>> =
  | Choosing<N['remembers']>
  | Choosing<N['shows']>
  | { [C in keyof N['commands']]: Choosing<N['commands'][C]> }[keyof N['commands']];

type Inside<N extends NamesOf<Pick<Named, 'names'>>> =
  | InsideOf<N['remembers']>
  | InsideOf<N['shows']>
  | { [C in keyof N['commands']]: InsideOf<N['commands'][C]> }[keyof N['commands']];

/** What people fill in: nobody fills in what is judged. */
type Asked<F> = {
  [K in keyof F & string]: F[K] extends { readonly type: 'judged' } ? never : K;
}[keyof F & string];

/** What is said to whoever comes by a one-time link: in one sentence on paper, and before anything is asked. */
export interface LinkWords {
  readonly what: string;
  readonly before: readonly string[];
}

/** What a command is called: on its button, in the history, and its fields. */
type CommandWords<F> = {
  readonly does: string;
  readonly done: string;
  readonly byLink?: LinkWords;
} & ([Asked<F>] extends [never] ? { readonly fields?: undefined } : { readonly fields: Texts<Asked<F>> });

/** Every word that a process needs in a language. The compiler names what is missing or misspelt. */
export interface WordsOf<
  P extends { readonly states: readonly string[]; readonly reasons: readonly string[] } & Pick<
    Named,
    'names'
  >,
> {
  readonly title: Texts<'one' | 'several'>;
  readonly states: Texts<P['states'][number]>;
  readonly commands: {
    readonly [C in keyof NamesOf<P>['commands']]: CommandWords<NamesOf<P>['commands'][C]>;
  };
  /** Why not yet, or why not: one sentence, or two when something else may be done. */
  readonly reasons: Texts<P['reasons'][number]>;
  /** What became true of itself, in the past. */
  readonly rules: Texts<keyof NamesOf<P>['ofItself'] & string>;
  /** What is waited for; that every wait has its words is shown by a test. */
  readonly waits: { readonly [name: string]: string };
  readonly shown: Texts<(keyof NamesOf<P>['remembers'] | keyof NamesOf<P>['shows']) & string>;
  /** What stands inside lists and groups. */
  readonly parts: Texts<Inside<NamesOf<P>> & string>;
  readonly options: {
    readonly [N in PathsOf<Chosen<NamesOf<P>>>]: Texts<UnderPath<Chosen<NamesOf<P>>, N>>;
  };
}

type ManyTexts = { readonly [name: string]: string };

/** The words of any process, as generic code reads them. */
export interface Words {
  readonly title: Texts<'one' | 'several'>;
  readonly states: ManyTexts;
  readonly commands: {
    readonly [name: string]: {
      readonly does: string;
      readonly done: string;
      readonly fields?: ManyTexts | undefined;
      readonly byLink?: LinkWords;
    };
  };
  readonly reasons: ManyTexts;
  readonly rules: ManyTexts;
  readonly waits: ManyTexts;
  readonly shown: ManyTexts;
  readonly parts: ManyTexts;
  readonly options: { readonly [path: string]: ManyTexts };
}

/** The words that all processes share. */
export interface SharedWords {
  readonly roles: Texts<Acting>;
  readonly reasons: Texts<(typeof commonReasons)[number]>;
  /** After "not now": the states in which it is, in the place of {…}. */
  readonly possibleWhen: string;
  /** After "not yours": the roles whose it is, in the place of {…}. */
  readonly belongsTo: string;
  /** Said when a code has no sentence of its own. */
  readonly anyReason: string;
  readonly timeRecords: Texts<(typeof timeRecords)[number]>;
  /** What is put on paper. */
  readonly papers: Texts<PaperName>;
  /** What a text asks for that it may not. */
  readonly findings: Texts<WordingCode>;
}

type Repeated<N extends number, T extends string[] = []> = T['length'] extends N
  ? T
  : Repeated<N, [...T, string]>;

/** The sentences of the team's questionnaire, in order. */
export type QuestionnaireWords = Readonly<Repeated<typeof questions>>;
