import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PartShape } from '#domain/parts.ts';
import { reasonSentence } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { one, type Typed, typedIn } from '../forms/typed.ts';
import { wrongIn } from '../forms/wrong.ts';
import { type Look, lookAt } from '../process/look.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { showText } from './text-page.ts';
import { besideParts, type WrittenBeside } from './ways.ts';
import { partOf, writtenIn } from './written-here.ts';

interface Entry {
  readonly part: string;
  readonly name: string;
  readonly input: { readonly [field: string]: unknown };
}

/** What was written, part by part, in the order of the page. */
const entriesIn = (typed: Typed, { pick, text }: WrittenBeside): readonly Entry[] =>
  writtenIn(typed).map((name) => {
    const part = partOf(name);
    return { part, name, input: { [pick]: part, [text]: one(typed, name).replaceAll('\r\n', '\n').trim() } };
  });

/** What the schema of the command finds wrong, by the field on the page. */
const wrongOf = (entries: readonly Entry[], { fields }: WrittenBeside, look: Look) =>
  new Map(
    entries.flatMap(({ name, input }) => {
      const [sentence] = wrongIn(fields, input, new Map(), pageWords(look.naming.language).form).values();
      return sentence === undefined ? [] : [[name, sentence] as const];
    }),
  );

const keyForm = /^[\x21-\x7e]{1,120}$/;

interface Giving {
  readonly look: Look;
  readonly beside: WrittenBeside;
  readonly entries: readonly Entry[];
  readonly key: string;
}

/** Gives them one after the other, each under a key made of that of the page; stops at the first that is refused. */
async function giveAll(
  deps: ApiDeps,
  request: FastifyRequest,
  { look, beside, entries, key }: Giving,
): Promise<{ readonly done: readonly string[]; readonly refused: string | null }> {
  const { who } = visitorOf(request);
  const process = { kind: look.process.kind, id: look.id };
  const done: string[] = [];
  for (const { part, name, input: written } of entries) {
    const input = inputSchema(beside.fields).parse(written);
    const given = { process, key: `${key}.${part}`, command: beside.command, input, at: deps.clock() };
    const outcome = await giveCommand(deps, who, beside.line, given, look.seen.role);
    if (outcome.outcome === 'refused') return { done, refused: outcome.code };
    if (outcome.outcome !== 'done') return { done, refused: 'notNow' };
    if (outcome.wakes) deps.engine.ring(process);
    done.push(name);
  }
  return { done, refused: null };
}

/** Takes what was written under parts; whatever was not taken stays where it was written. */
export async function takeWritten(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  shape: PartShape,
): Promise<FastifyReply> {
  const { process, id, seen, naming } = look;
  const typed = typedIn(request.body);
  const beside = besideParts(look);
  const say = (code: string): string =>
    spaced(reasonSentence(process.kind, code, naming.language), naming.language);
  const again = (status: number, now: Look, kept: Typed, refused: string | null, wrong = new Map()) =>
    showText(request, reply.code(status), now, shape, { typed: kept, wrong, refused }, {});
  if (!beside) return again(409, look, typed, say('notNow'));
  const entries = entriesIn(typed, beside);
  const wrong = wrongOf(entries, beside, look);
  if (wrong.size > 0) return again(422, look, typed, null, wrong);
  const sent = one(typed, 'key');
  const key = keyForm.test(sent) ? sent : request.id;
  const { done, refused } = await giveAll(deps, request, { look, beside, entries, key });
  if (refused !== null) {
    const left = new Map([...typed].filter(([name]) => !done.includes(name)));
    const now = await lookAt(deps, visitorOf(request), { process, id, as: seen.role, may: [] });
    return again(409, now, left, say(refused));
  }
  const [first] = entries;
  const query = new URLSearchParams({ as: seen.role, ...(first ? { done: beside.command } : {}) });
  const place = first ? `#at-${first.part}` : '';
  return reply.redirect(`/${process.kind}s/${id}/text?${query.toString()}${place}`, 303);
}
