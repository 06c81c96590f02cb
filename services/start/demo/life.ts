import type { Day } from '#domain/calendar.ts';
import type { CopiedClause } from '#domain/description-templates.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Role } from '#domain/roles.ts';

/** Somebody in the role in which they act. */
export type Somebody = readonly [name: string, role: Role];

/** What the words of a deed may ask: who is who, which day, which element is meant. */
export interface Words {
  readonly person: (name: string) => string;
  /** A day so many working days from the one on which the demonstration was first entered; before it when negative. */
  readonly day: (workingDays: number) => Day;
  /** The same in calendar months. */
  readonly month: (months: number) => Day;
  /** The id of an element of a list in memory, the first being 0. Lists of a life only grow: it stays the same one. */
  readonly nth: (list: string, n: number) => string;
  /** The id of the first element of a list with this value. */
  readonly where: (list: string, name: string, value: string) => string;
  /** The clauses of one of the templates that come along, by the beginning of its name. */
  readonly template: (name: string) => readonly CopiedClause[];
}

type Input = { readonly [name: string]: unknown };

/** One command of somebody, so many working days before the demonstration was first entered. */
export interface Deed {
  readonly ago: number;
  readonly by: Somebody;
  /** The process that the accompaniment started; absent: the accompaniment itself. */
  readonly in?: Exclude<Kind, 'accompaniment'>;
  readonly command: string;
  readonly input?: Input | ((words: Words) => Input);
  /** By a one-time link, without a name. */
  readonly byLink?: true;
}

/** An accompaniment of the demonstration: launched, then what people did, the oldest first. */
export interface Life {
  /** Never changes: it is part of the keys of its commands. */
  readonly key: string;
  readonly house: string;
  readonly launch: Omit<Deed, 'in' | 'command' | 'byLink'>;
  readonly deeds: readonly Deed[];
}

type Rest = readonly [command: string, input?: Deed['input']];

const inputOf = (input: Deed['input']): Pick<Deed, 'input'> => (input === undefined ? {} : { input });

/** What somebody did in the accompaniment. */
export const did = (ago: number, by: Somebody, ...[command, input]: Rest): Deed => ({
  ago,
  by,
  command,
  ...inputOf(input),
});

/** What somebody did in the preparation of the team. */
export const prepared = (...[ago, by, command, input]: Parameters<typeof did>): Deed => ({
  ...did(ago, by, command, input),
  in: 'team-preparation',
});

/** What somebody did in the description of the job. */
export const described = (...[ago, by, command, input]: Parameters<typeof did>): Deed => ({
  ...did(ago, by, command, input),
  in: 'job-description',
});

/** The advisor comes, and colleagues are invited in their roles. */
export const around = (
  ago: number,
  lead: Somebody,
  advisor: string,
  invited: readonly Somebody[],
): readonly Deed[] => [
  did(ago, lead, 'attachAdvisor', ({ person }) => ({ advisor: person(advisor) })),
  ...invited.map(([name, role]) =>
    did(ago - 1, lead, 'invite', ({ person }) => ({ who: person(name), role })),
  ),
];

/** A working group of three: leadership, the field, a person concerned. */
export const grouped = (ago: number, lead: Somebody, field: string, concerned: string): Deed =>
  did(ago, lead, 'formGroup', ({ person }) => ({
    members: [
      { who: person(lead[0]), as: 'leadership' },
      { who: person(field), as: 'fieldWorker' },
      { who: person(concerned), as: 'personConcerned' },
    ],
  }));

/** A sheet of the questionnaire of the team, by a link: a figure for each sentence, `-` for "not sure". */
export const sheetOf = (ago: number, by: Somebody, figures: string, fear: string | null): Deed => ({
  ...prepared(ago, by, 'answerQuestionnaire', {
    answers: figures.split('').map((one, n) => ({ question: n + 1, answer: one === '-' ? 'unsure' : one })),
    fear,
  }),
  byLink: true,
});
