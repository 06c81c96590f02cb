import type { MailFacts } from '#db/queries/mail-facts.ts';
import type { Day } from '#domain/calendar.ts';
import type { ErasedWait, Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { dayInFull, dayInWords } from '#domain/words/days.ts';
import type { Words } from '#domain/words/shape.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import type { Said } from './words/shape.ts';
import { mailWords } from './words/mail-words.ts';

/** What a mail about a process is made of. */
export interface Told {
  readonly process: Process;
  /** The kind and the event; of a date also the wait. */
  readonly about: string;
  readonly due: Day | null;
  readonly facts: MailFacts;
  readonly today: Day;
  readonly language: Language;
  /** The roles in which its reader is told. */
  readonly roles: readonly Role[];
  readonly link: string;
}

type Part = Pick<Said, 'subject'> & { readonly lines: readonly string[]; readonly isToAnswer: boolean };

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

const rolesSaid = (roles: readonly Role[], language: Language): string =>
  roles.map((role) => sharedWords(language).roles[role]).join(', ');

const waitNamed = (process: Process, name: string): ErasedWait | undefined =>
  Object.values(process.waits)
    .flatMap((several) => several ?? [])
    .find((one) => one.name === name);

/** What happened, for a role that may know that it did. */
function newsFor({ process, roles }: Told, event: string, words: Words): string | undefined {
  const { seenBy } = process.commands[event] ?? {};
  const mayKnow = seenBy === undefined || seenBy.some((role) => roles.includes(role));
  return mayKnow ? (words.commands[event]?.done ?? words.rules[event]) : undefined;
}

/** What happened, and what is now awaited of the reader. */
function news(told: Told, event: string): Part {
  const { facts, today, language, roles } = told;
  const said = mailWords(language);
  const words = wordsOf(told.process.kind, language);
  const what = newsFor(told, event, words) ?? words.title.one;
  const turns = facts.turns.filter(({ role }) => roles.some((one) => one === role));
  const first = turns.find((one) => one.due >= today);
  const awaited = (name: string): string => words.waits[name] ?? words.title.one;
  const subject = first
    ? said.subjects.turn(awaited(first.what), dayInWords(first.due, language), facts.house)
    : said.subjects.news(what, facts.house);
  const lines = turns.map((one) => said.line(awaited(one.what), dayInFull(one.due, language)));
  const isToAnswer = lines.length > 0;
  return {
    subject,
    isToAnswer,
    lines: [`${what}.`, ...(isToAnswer ? ['', said.awaited, ...new Set(lines)] : [])],
  };
}

/** A date that reminds those whose turn it is. */
function reminder({ process, due, facts, language }: Told, name: string): Part {
  const said = mailWords(language);
  const what = wordsOf(process.kind, language).waits[name] ?? '';
  const { then } = waitNamed(process, name) ?? {};
  const told = then && 'tell' in then ? [said.otherwise(rolesSaid(then.tell, language))] : [];
  return {
    subject: said.subjects.reminder(what, due && dayInWords(due, language), facts.house),
    isToAnswer: true,
    lines: [said.reminder(what, due && dayInFull(due, language)), ...told],
  };
}

/** A date that went by, for the third person. */
function late({ process, due, facts, language }: Told, name: string): Part {
  const said = mailWords(language);
  const what = wordsOf(process.kind, language).waits[name] ?? '';
  const whose = rolesSaid(waitNamed(process, name)?.whose ?? [], language);
  return {
    subject: said.subjects.late(what, due && dayInWords(due, language), facts.house),
    isToAnswer: false,
    lines: [said.late(what, due && dayInFull(due, language), whose), said.silence],
  };
}

function partOf(told: Told): Part {
  const [, event = '', wait] = told.about.split('.');
  if (wait === undefined) return news(told, event);
  return event === 'reminded' ? reminder(told, wait) : late(told, wait);
}

/** A mail that says what happened, what is awaited of its reader and by when, and in which institution. */
export function plainMail(told: Told): Said {
  const { process, facts, language, link } = told;
  const said = mailWords(language);
  const words = wordsOf(process.kind, language);
  const { subject, lines, isToAnswer } = partOf(told);
  const text = [
    said.hello,
    '',
    said.about(words.title.one, facts.house),
    said.state(words.states[facts.state] ?? words.title.one),
    '',
    ...lines,
    '',
    isToAnswer ? said.link : said.toSee,
    link,
    '',
    said.end,
    '',
  ].join('\n');
  return { subject: capital(subject), text };
}

/** A mail that says nothing but that there is something new. */
export function neutralMail(language: Language, link: string): Said {
  const { hello, neutral, end } = mailWords(language);
  return { subject: neutral.subject, text: [hello, '', neutral.sentence, link, '', end, ''].join('\n') };
}
