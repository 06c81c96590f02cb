import { addSpan, type Day } from './calendar.ts';
import { isObject } from './field-guards.ts';
import { type ClauseCode, clauseCodes, leavesOpen, saysOneThing, saysTwice } from './job-clauses.ts';
import { checkWording, type Finding } from './wording-rules.ts';

/** The languages in which a description, and so its template, can be written. */
export const templateLanguages = ['fr', 'nl'] as const;

export type TemplateLanguage = (typeof templateLanguages)[number];

/** A clause of a template: what it says, or how many months after the copy it is decided with the person. */
export interface TemplateClause {
  readonly code: ClauseCode;
  readonly text: string | null;
  readonly decideByMonths: number | null;
}

/** A template as it is written: nothing of it depends on where it will be used. */
export interface Template {
  readonly name: string;
  readonly language: TemplateLanguage;
  readonly clauses: readonly TemplateClause[];
}

/** A clause as a description takes it: a month counted from the day of the copy is a day. */
export interface CopiedClause {
  readonly code: ClauseCode;
  readonly text: string | null;
  readonly decideBy: Day | null;
}

/** A clause as it is copied on a day. */
export const copiedOn = (today: Day, { code, text, decideByMonths }: TemplateClause): CopiedClause => ({
  code,
  text,
  decideBy: decideByMonths === null ? null : addSpan(today, { unit: 'months', value: decideByMonths }),
});

/** A rule of the description that a template breaks: at which clause, counted from 0, or as a whole. */
export interface TemplateFault {
  readonly clause: number | null;
  readonly reason:
    | 'eitherTextOrDay'
    | 'saidFromTheStart'
    | 'alreadyWritten'
    | 'titleMissing'
    | 'purposeMissing';
}

function faultOf(clauses: readonly CopiedClause[], at: number): TemplateFault['reason'] | undefined {
  const clause = clauses[at];
  if (!clause) return undefined;
  const before = clauses.slice(0, at + 1).filter((one) => one.code === clause.code);
  if (!saysOneThing(clause)) return 'eitherTextOrDay';
  if (leavesOpen(clause)) return 'saidFromTheStart';
  return saysTwice(before.map((one) => one.code)) ? 'alreadyWritten' : undefined;
}

/**
 * The rules of the description that a copy would break, by the same functions. A template may have few missions or
 * limits: it is where one starts. Without a title and a purpose it is no start.
 */
export function templateFaults(clauses: readonly TemplateClause[], today: Day): readonly TemplateFault[] {
  const copied = clauses.map((one) => copiedOn(today, one));
  const lacks = (code: ClauseCode): boolean => !copied.some((one) => one.code === code);
  return [
    ...(lacks('title') ? [{ clause: null, reason: 'titleMissing' } as const] : []),
    ...(lacks('purpose') ? [{ clause: null, reason: 'purposeMissing' } as const] : []),
    ...copied.flatMap((_, clause) => {
      const reason = faultOf(copied, clause);
      return reason === undefined ? [] : [{ clause, reason }];
    }),
  ];
}

/** What the wording rules find in one clause, counted from 0. */
export interface TemplateFinding extends Finding {
  readonly clause: number;
}

/** A copy is judged without being told its language, so both ways of reading count. */
const findingsIn = (text: string, language: TemplateLanguage): readonly Finding[] => {
  const found = checkWording(text, language);
  return found.length > 0 ? found : checkWording(text);
};

/** What a template asks for that no description may require. Any finding, and the template must not exist. */
export const templateFindings = ({
  clauses,
  language,
}: Pick<Template, 'clauses' | 'language'>): readonly TemplateFinding[] =>
  clauses.flatMap(({ text }, clause) =>
    text === null ? [] : findingsIn(text, language).map((one) => ({ clause, ...one })),
  );

const isClause = (value: unknown): value is TemplateClause =>
  isObject(value) &&
  clauseCodes.some((one) => one === value['code']) &&
  (value['text'] === null || typeof value['text'] === 'string') &&
  (value['decideByMonths'] === null || Number.isInteger(value['decideByMonths']));

/** Clauses as one text, always the same for the same clauses: how a version is sealed and compared. */
export const clausesAsText = (clauses: readonly TemplateClause[]): string =>
  JSON.stringify(clauses.map(({ code, text, decideByMonths }) => ({ code, text, decideByMonths })));

/** The clauses in such a text. @throws Error when it is none of ours */
export function clausesInText(text: string): readonly TemplateClause[] {
  const read: unknown = JSON.parse(text);
  if (Array.isArray(read) && read.every(isClause)) return read;
  throw new Error('not the clauses of a template');
}
