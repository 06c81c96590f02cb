import { type Day, daysBetween } from '#domain/calendar.ts';
import type { Kind } from '#domain/kinds.ts';
import type { ErasedWait, Process } from '#domain/processes/process.ts';
import { dayOfActing } from '#domain/processes/waiting.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import { dayInFull, dayNear } from '../dates.ts';
import { rolesInWords } from '../process/shown.ts';
import { wayTo } from '../process/way-to.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** The wait of a process by its name. */
const waitOf = (process: Process, what: string): ErasedWait | undefined =>
  Object.values(process.waits)
    .flatMap((several) => several ?? [])
    .find((one) => one.name === what);

/** What is waited for, in words. */
export const whatInWords = (kind: Kind, what: string, language: Language): string =>
  wordsOf(kind, language).waits[what] ?? wordsOf(kind, language).title.one;

/** A day by which somebody is to act: without the year in the weeks around today, and how far it is. */
function dueInWords(due: Day, today: Day, language: Language): string {
  const far = daysBetween(today, due);
  const day = Math.abs(far) < 100 ? dayNear(due, language) : dayInFull(due, language);
  return far < 0 ? day : spaced(`${day} (${pageWords(language).process.left(far)})`, language);
}

/** By when somebody is to act, or was: `avant le …`, `aujourd’hui au plus tard`, `c’était pour le …`. */
export function byWhenInWords(due: Day, today: Day, language: Language): string {
  const { home, inbox } = pageWords(language);
  if (due === today) return inbox.dueToday;
  const day = dueInWords(due, today, language);
  return spaced(due < today ? home.wasDue(day) : home.before(day), language);
}

/** What a role does about a turn: the one command that takes it, or the page where there are several or none. */
export function answerTo(
  process: Process,
  { id, role, what }: { readonly id: string; readonly role: Role; readonly what: string },
  language: Language,
): { readonly href: string; readonly text: string } {
  const { kind, commands } = process;
  const may = (waitOf(process, what)?.takenBy ?? []).filter((one) => commands[one]?.by.includes(role));
  const [command, ...others] = may;
  const page = `/${kind}s/${id}`;
  if (command === undefined || others.length > 0 || commands[command]?.byLinkOnly)
    return { href: `${page}?as=${role}`, text: capital(whatInWords(kind, what, language)) };
  const { href, text } = wayTo(process, command, { id, as: role, language });
  return { href, text };
}

/** Somebody else's turn that was not taken in time, as whoever was told of it finds it. */
export function toldOf(
  { kind }: Process,
  { id, role, what }: { readonly id: string; readonly role: Role; readonly what: string },
  language: Language,
): { readonly href: string; readonly text: string } {
  const text = spaced(pageWords(language).home.told(whatInWords(kind, what, language)), language);
  return { href: `/${kind}s/${id}?as=${role}`, text };
}

/** What happens, or happened, when nobody takes a turn in time. */
export function unanswered(
  process: Process,
  { what, due }: { readonly what: string; readonly due: Day },
  today: Day,
  language: Language,
): string | null {
  const wait = waitOf(process, what);
  if (!wait) return null;
  const { inbox } = pageWords(language);
  const acting = dayOfActing(due);
  const day = dayNear(acting, language);
  if ('command' in wait.then) {
    const does = wordsOf(process.kind, language).commands[wait.then.command]?.does;
    return does === undefined ? null : spaced(inbox.done(day, does.toLocaleLowerCase()), language);
  }
  const roles = rolesInWords(wait.then.tell, language);
  return spaced(acting <= today ? inbox.wasTold(day, roles) : inbox.told(day, roles), language);
}

/** A role as it is said beside something. */
export const roleInWords = (role: Role, language: Language): string => sharedWords(language).roles[role];
