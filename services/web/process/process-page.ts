import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { processParams } from '#services/api/process-address.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { ProcessWords } from '../words/shape.ts';
import { type Link, papersOf, relatedTo } from './beside.ts';
import { type Doings, doingsOf } from './doings.ts';
import { shapeOfVersions } from '#domain/differences.ts';
import { type Happening, happeningsOf } from './happened.ts';
import { type Look, lookAt } from './look.ts';
import { type ShownRow, shownValue } from './shown.ts';
import { type Turn, turnsOf } from './turn.ts';

/** The page of any process, made of its description. */
export interface ProcessPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly done: string | null;
  readonly rolesTitle: string;
  readonly roles: readonly { readonly href: string; readonly text: string; readonly isHere: boolean }[];
  readonly turn: Turn | null;
  readonly noTurn: string;
  readonly others: readonly Turn[];
  readonly doings: Doings;
  readonly known: readonly ShownRow[];
  readonly happened: readonly Happening[];
  readonly before: readonly Happening[];
  readonly related: readonly Link[];
  readonly papers: readonly Link[];
  readonly differences: string | null;
  readonly words: Pick<
    ProcessWords,
    | 'now'
    | 'nothingNow'
    | 'notYet'
    | 'later'
    | 'known'
    | 'knownNothing'
    | 'happened'
    | 'earlier'
    | 'nothingHappened'
    | 'related'
    | 'papers'
    | 'differences'
    | 'otherDates'
  >;
}

const newest = 8;

function knownOf({ process, fields, view, naming }: Look): readonly ShownRow[] {
  const { shown } = wordsOf(process.kind, naming.language);
  return fields.flatMap(([name, field]) => {
    const value = shownValue(field, view[name], name, naming);
    return value ? [{ label: spaced(shown[name] ?? name, naming.language), value }] : [];
  });
}

const rolesOf = ({ held, id, seen }: Look, { language }: Visitor): ProcessPage['roles'] =>
  held.length < 2
    ? []
    : held.map((role) => ({
        href: `/${seen.kind}s/${id}?as=${role}`,
        text: sharedWords(language).roles[role],
        isHere: role === seen.role,
      }));

/** What the page says of a command that has just been done; nothing for a name that is none. */
const doneSaid = ({ seen, naming }: Look, done: string | undefined): string | null => {
  const { commands } = wordsOf(seen.kind, naming.language);
  const said = done !== undefined && Object.hasOwn(commands, done) ? commands[done]?.done : undefined;
  return said === undefined ? null : spaced(pageWords(naming.language).process.done(said), naming.language);
};

const query = asQuery.extend({ done: z.string().max(80).optional() });

function addProcessPage(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `/${process.kind}s/:id`,
    config: { policy: 'visits' },
    schema: { params: processParams, querystring: query },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { language } = visitor;
      const { as, done } = request.query;
      const look = await lookAt(deps, visitor, { process, id: request.params.id, as, may: [] });
      const words = pageWords(language).process;
      const own = wordsOf(process.kind, language);
      const title = own.states[look.seen.state] ?? own.title.one;
      const [turn = null, ...others] = turnsOf(look, visitor);
      const happened = await happeningsOf(deps, visitor, look);
      return render(reply, 'process', {
        frame: frameOf(request, `${own.title.one} : ${title}`),
        kicker: own.title.one,
        title,
        done: doneSaid(look, done),
        rolesTitle: words.youAre,
        roles: rolesOf(look, visitor),
        turn,
        noTurn: words.nobodys,
        others,
        doings: doingsOf(look),
        known: knownOf(look),
        happened: happened.slice(0, newest),
        before: happened.slice(newest),
        related: await relatedTo(deps, visitor, look),
        papers: await papersOf(deps, visitor, look),
        differences: shapeOfVersions(process)
          ? `/${process.kind}s/${look.id}/differences?as=${look.seen.role}`
          : null,
        words,
      });
    },
  });
}

/** A page for every kind of process in the catalogue. */
export function addProcessPages(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) addProcessPage(app, deps, process);
}
