import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Day, dayOf } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import { sharedWords, wordsOf, type Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { founds, isStartedByPeople } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import { dayInFull } from './dates.ts';
import { type Frame, frameOf } from './frame.ts';
import { render } from './render.ts';
import { capital, spaced } from './spaces.ts';
import { type Visitor, visitorOf } from './visitor.ts';
import { pageWords } from './words/page-words.ts';

interface Row {
  readonly href: string;
  readonly text: string;
  readonly about: string;
  readonly when: string;
  /** A word about the date when it has gone by. */
  readonly late: string | null;
}

/** A page of rows: what there is to do, or the accompaniments. */
export interface HomePage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly sections: readonly {
    readonly title: string | null;
    readonly sentence: string | null;
    readonly rows: readonly Row[];
    readonly more: string | null;
    readonly starts: readonly { readonly href: string; readonly text: string }[];
  }[];
}

type Section = HomePage['sections'][number];

const atMost = 50;

const lateBy = (language: Language, due: Day, today: Day): Pick<Row, 'when' | 'late'> => {
  const { home } = pageWords(language);
  const day = dayInFull(due, language);
  return due < today ? { when: home.wasDue(day), late: home.gone } : { when: home.before(day), late: null };
};

async function toDo(deps: ApiDeps, { who, language }: Visitor): Promise<Section> {
  const { home } = pageWords(language);
  const found = await deps.books.inbox(who, undefined, atMost + 1);
  const rows = found.slice(0, atMost).map(({ kind, id, role, what, due, told }) => {
    const words = wordsOf(kind, language);
    const awaited = words.waits[what] ?? words.title.one;
    return {
      href: `/${kind}s/${id}?as=${role}`,
      text: told ? spaced(home.told(awaited), language) : capital(awaited),
      about: `${words.title.one} · ${home.as(sharedWords(language).roles[role])}`,
      ...lateBy(language, due, who.today),
    };
  });
  const late = rows.filter((one) => one.late !== null).length;
  const sentence = rows.length === 0 ? home.nothing : late > 0 ? home.late(late) : home.noneLate;
  return {
    title: home.yourTurn,
    sentence: spaced(sentence, language),
    rows,
    more: found.length > atMost ? home.more : null,
    starts: [],
  };
}

/** The lines by which this visitor may start a process that founds an accompaniment. */
function startsOf(process: Process, { roles, who, language }: Visitor): Section['starts'] {
  const held = roles.filter((one) => one.house === who.house && one.accompaniment === null);
  return Object.entries(process.commands)
    .filter(([, line]) => isStartedByPeople(line) && held.some(({ role }) => line.by.includes(role)))
    .map(([command]) => ({
      href: `/${process.kind}s/${kebab(command)}`,
      text: wordsOf(process.kind, language).commands[command]?.does ?? command,
    }));
}

async function accompanied(
  deps: ApiDeps,
  process: Process,
  visitor: Visitor,
): Promise<Section & { readonly title: string }> {
  const { who, language } = visitor;
  const { home } = pageWords(language);
  const words = wordsOf(process.kind, language);
  const found = await deps.books.list(who, { kind: process.kind, limit: atMost + 1 });
  const rows = found.slice(0, atMost).map(({ kind, id, role, state, nextDue }) => ({
    href: `/${kind}s/${id}`,
    text: words.states[state] ?? words.title.one,
    about: `${words.title.one} · ${home.as(sharedWords(language).roles[role])}`,
    when:
      nextDue === null ? home.noDate : spaced(home.nextDate(dayInFull(dayOf(nextDue), language)), language),
    late: null,
  }));
  return {
    title: words.title.several,
    sentence: rows.length === 0 ? home.noAccompaniments : null,
    rows,
    more: found.length > atMost ? home.more : null,
    starts: startsOf(process, visitor),
  };
}

const founding = (deps: ApiDeps): readonly Process[] => deps.catalogue.filter(founds);

function pageWith(
  request: FastifyRequest,
  here: string,
  title: string,
  sections: readonly Section[],
): HomePage {
  const { name, language } = visitorOf(request);
  const { home } = pageWords(language);
  return { frame: frameOf(request, title, here), kicker: home.hello(name), title, sections };
}

/** What is one's turn, then what one accompanies; and the latter by itself. */
export function addHome(app: FastifyInstance, deps: ApiDeps): void {
  const lists = (visitor: Visitor): Promise<readonly Section[]> =>
    Promise.all(founding(deps).map((process) => accompanied(deps, process, visitor)));
  app.route({
    method: 'GET',
    url: '/',
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const sections = [await toDo(deps, visitor), ...(await lists(visitor))];
      return render(reply, 'home', pageWith(request, '/', pageWords(visitor.language).home.title, sections));
    },
  });
  for (const process of founding(deps)) {
    const here = `/${process.kind}s`;
    app.route({
      method: 'GET',
      url: here,
      config: { policy: 'visits' },
      handler: async (request, reply) => {
        const visitor = visitorOf(request);
        const { title, ...section } = await accompanied(deps, process, visitor);
        return render(reply, 'home', pageWith(request, here, title, [{ title: null, ...section }]));
      },
    });
  }
}
