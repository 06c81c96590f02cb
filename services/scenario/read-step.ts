import { isId } from '#domain/field-guards.ts';
import { timeRecords } from '#domain/processes/evolve.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { dayAsWritten } from './days.ts';
import type { Fault, Path } from './fault.ts';
import { fill, type Resolve } from './fill.ts';
import { type Deed, type Expectation, type Step, stepParts, type WaitStep, type Who } from './format.ts';
import { nearest, notKnown } from './nearest.ts';
import { readDeed, readWho } from './read-deed.ts';
import { allCodes, camel, codeOf } from './words.ts';

type Parts = ReturnType<typeof stepParts.parse>;

interface Reading {
  readonly cast: readonly string[];
  readonly path: Path;
  readonly line: number;
  readonly faults: Fault[];
}

const someId = '00000000-0000-4000-8000-000000000000';

/** Stands for the ids and days of a real run while a file is only read. */
const pretending = (cast: readonly string[]): Resolve => ({
  member: (name) => (cast.includes(name) ? someId : { says: notKnown('person', name, cast) }),
  pick: (_, wanted) => (isId(wanted) || wanted !== undefined ? someId : { says: 'must say which one' }),
  day: (written) => dayAsWritten(written, '2026-01-05'),
});

function checkInputs(deed: Deed, parts: Parts, reading: Reading): void {
  const { path, faults, cast } = reading;
  if (parts.with && parts.each)
    faults.push({ path, says: 'has both "with" and "each"; one of them is enough' });
  if (deed.does !== 'command') {
    if (parts.with || parts.each) faults.push({ path, says: 'only a command takes "with" or "each"' });
    return;
  }
  const fields = processOf(deed.kind).commands[deed.command]?.fields ?? {};
  const filling = { resolve: pretending(cast), faults };
  if (parts.each) parts.each.forEach((one, n) => fill(fields, one, [...path, 'each', n], filling));
  else fill(fields, parts.with ?? {}, parts.with ? [...path, 'with'] : path, filling);
}

function checkRole(who: Who, deed: Deed, parts: Parts, { path, faults }: Reading): void {
  if (deed.does === 'look') return;
  const line = processOf(deed.kind).commands[deed.command];
  if (who === 'link' && line?.way !== 'anonymous')
    faults.push({ path, says: `"${deed.command}" takes no link` });
  const may = deed.does === 'links' ? (line?.linksBy ?? []) : (line?.by ?? []);
  const expectsNo = parts.refused !== undefined;
  if (who !== 'link' && !expectsNo && !may.some((one) => one === who.role)) {
    faults.push({ path, says: `"${deed.command}" is done by ${may.join(', ')}, not by ${who.role}` });
  }
}

function expectationOf(deed: Deed, parts: Parts, { path, faults }: Reading): Expectation {
  const written = typeof parts.expect === 'string' ? { state: parts.expect } : (parts.expect ?? {});
  const process = processOf(deed.kind);
  const at = [...path, 'expect'];
  if (written.state !== undefined && !process.states.includes(written.state)) {
    faults.push({ path: at, says: notKnown('state', written.state, process.states) });
  }
  const seen = [...Object.keys(process.remembers), ...Object.keys(process.shownAs)];
  for (const name of Object.keys(written.sees ?? {})) {
    if (!seen.includes(name))
      faults.push({ path: [...at, 'sees', name], says: notKnown('part of a view', name, seen) });
  }
  const mayNot = Object.entries(written['may not'] ?? {}).map(
    ([name, code]) => [camel(name), codeOf(code)] as const,
  );
  const may = (written.may ?? []).map(camel);
  const commands = Object.keys(process.commands);
  for (const name of [...may, ...mayNot.map(([one]) => one)]) {
    if (!commands.includes(name)) faults.push({ path: at, says: notKnown('command', name, commands) });
  }
  const happened = (written.happened ?? []).map(camel);
  const events = [...commands, ...Object.keys(process.ofItself), ...timeRecords];
  for (const name of happened.filter((one) => !events.includes(one)))
    faults.push({ path: [...at, 'happened'], says: notKnown('event', name, events) });
  if (happened.length > 0 && deed.does !== 'look')
    faults.push({ path: [...at, 'happened'], says: 'only a look sees what happened' });
  return { state: written.state, sees: written.sees, may, mayNot: Object.fromEntries(mayNot), happened };
}

function refusalOf(parts: Parts, { path, faults }: Reading): string | undefined {
  if (parts.refused === undefined) return undefined;
  const code = codeOf(parts.refused);
  if (!allCodes().includes(code)) {
    faults.push({
      path: [...path, 'refused'],
      says: notKnown('reason', parts.refused, [nearest(code, allCodes()) ?? 'NOT_NOW']),
    });
  }
  return code;
}

/** The one key that names somebody; anything else that is not a part of a step is a fault. */
function actorKey(raw: { readonly [name: string]: unknown }, { path, faults }: Reading): string | undefined {
  const known = Object.keys(stepParts.shape);
  const others = Object.keys(raw).filter((name) => !known.includes(name));
  const actors = others.filter((name) => /\(.+\)$/.test(name) || /^(with a link|avec un lien)$/i.test(name));
  for (const name of others.filter((one) => !actors.includes(one))) {
    faults.push({
      path: [...path, name],
      says: notKnown('part of a step', name, [...known, 'Sophie (lead)']),
    });
  }
  if (actors.length !== 1)
    faults.push({
      path,
      says: 'must have exactly one line that says who does what, such as "Sophie (lead): launch"',
    });
  return actors.length === 1 ? actors[0] : undefined;
}

const timePasses = /^(time passes|le temps passe)$/i;

/** A step in which time passes, with a title at most; nothing when it has faults. */
function readWait(raw: { readonly [name: string]: unknown }, reading: Reading): WaitStep | undefined {
  const { path, faults, line } = reading;
  const key = Object.keys(raw).find((name) => timePasses.test(name)) ?? '';
  const until = String(raw[key]);
  const title = raw['title'];
  const more = Object.keys(raw).filter((name) => name !== key && name !== 'title');
  if (more.length > 0) faults.push({ path, says: `time passes without ${more.join(', ')}` });
  if (!until.trim().startsWith('+') || dayAsWritten(until, '2026-01-05') === undefined) {
    faults.push({ path: [...path, key], says: 'must be a time to come: +8 working days, +1 month' });
    return undefined;
  }
  const told = { line, title: typeof title === 'string' ? title : undefined };
  return more.length > 0 ? undefined : { ...told, says: `${key}: ${until}`, who: 'time', until };
}

/** Reads one step. Nothing when it has faults, which are added to those of the reading. */
export function readStep(raw: { readonly [name: string]: unknown }, reading: Reading): Step | undefined {
  if (Object.keys(raw).some((name) => timePasses.test(name))) return readWait(raw, reading);
  const { path, faults, cast, line } = reading;
  const before = faults.length;
  const key = actorKey(raw, reading);
  const rest = Object.fromEntries(
    Object.entries(raw).filter(([name]) => Object.hasOwn(stepParts.shape, name)),
  );
  const parsed = stepParts.safeParse(rest);
  for (const { path: at, message } of parsed.error?.issues ?? []) {
    faults.push({ path: [...path, ...at.filter((one) => typeof one !== 'symbol')], says: message });
  }
  if (key === undefined || !parsed.success) return undefined;
  const parts = parsed.data;
  const who = readWho(key, cast);
  const deed = readDeed(String(raw[key]), parts.on);
  for (const one of [who, deed])
    if (typeof one === 'object' && 'says' in one) faults.push({ path: [...path, key], says: one.says });
  if ((typeof who === 'object' && 'says' in who) || 'says' in deed) return undefined;
  checkRole(who, deed, parts, reading);
  checkInputs(deed, parts, reading);
  const expected = expectationOf(deed, parts, reading);
  const refused = refusalOf(parts, reading);
  if (faults.length > before) return undefined;
  const inputs = parts.each ?? [parts.with ?? {}];
  return {
    line,
    title: parts.title,
    says: `${key}: ${String(raw[key])}`,
    who,
    deed,
    inputs,
    expected,
    refused,
    within: parts.within ?? 60,
  };
}
