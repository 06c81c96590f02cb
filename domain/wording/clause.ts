import { topicKinds, type Cue, type CueKind, type WordingLanguage } from './cue.ts';

/** What the heading above a clause does with it: asks for it, offers it, or nothing. */
export type Stance = 'asks' | 'offers' | 'none';

/** A clause as it is judged. */
export interface Reading {
  readonly language: WordingLanguage;
  readonly tokens: readonly string[];
  readonly byKind: ReadonlyMap<CueKind, readonly Cue[]>;
  readonly stance: Stance;
  /** The tokens before a colon inside the clause ("Diplôme : bachelier"); 0 when there is none. */
  readonly label: number;
  readonly isQuestion: boolean;
  /** For every token, how many commas stand before it. */
  readonly parts: readonly number[];
}

/** The cues of some kinds; those of one kind from left to right. */
export const cuesOfKind = (reading: Reading, ...kinds: readonly CueKind[]): readonly Cue[] =>
  kinds.flatMap((kind) => reading.byKind.get(kind) ?? []);

/** Whether there is a cue of one of these kinds. */
export const has = (reading: Reading, ...kinds: readonly CueKind[]): boolean =>
  kinds.some((kind) => reading.byKind.has(kind));

/** What a clause is judged for: without any of these it asks for nothing. */
const topics: readonly CueKind[] = [
  ...topicKinds,
  'trouble',
  'recovering',
  'mind',
  'stay',
  'substance',
  'clinician',
];

/** Whether a clause speaks of anything that could be asked for. */
export const isAboutAnything = (reading: Reading): boolean => has(reading, ...topics);

/** How many tokens lie between two cues, whichever stands first. */
export const apart = (one: Cue, other: Cue): number => Math.max(one.at - other.to, other.at - one.to);

/** Whether a comma stands between two tokens. */
export const commaBetween = (reading: Reading, one: number, other: number): boolean =>
  reading.parts[one] !== reading.parts[other];

/** Whether a cue of these kinds stands before a topic, at most so many tokens away. */
export const before = (reading: Reading, topic: Cue, within: number, ...kinds: readonly CueKind[]): boolean =>
  cuesOfKind(reading, ...kinds).some((cue) => cue.at < topic.at && topic.at - cue.to < within);

/** The demand nearest to a topic. */
function demandFor(reading: Reading, topic: Cue): Cue | undefined {
  const away = (cue: Cue): number => apart(topic, cue);
  return cuesOfKind(reading, 'demand')
    .filter((cue) => away(cue) < 15)
    .toSorted((one, other) => away(one) - away(other))[0];
}

// "n'est pas exigé", "exige pas", "geen ... vereist": a denial reaches from a little before to a little after.
const reachBefore = 5;
const reachAfter = 4;

function denies(reading: Reading, denial: Cue, word: Cue): boolean {
  if (commaBetween(reading, denial.at, word.at)) return false;
  return denial.at < word.at ? word.at - denial.to < reachBefore : denial.at - word.to < reachAfter;
}

const saysByItself: ReadonlySet<CueKind> = new Set([
  ...(['abstains', 'well', 'wellness', 'overcome', 'behind'] as const),
  ...(['advanced', 'steady', 'quits', 'banned'] as const),
]);

/**
 * Whether a denial reaches the topic, or what is demanded of it. What already denies ("ne consomme ni alcool ni
 * drogue") and what joins a denial ("stabiel en niet meer in crisis") is denied by what stands before it only.
 */
export function denied(reading: Reading, topic: Cue): boolean {
  const demand = demandFor(reading, topic);
  const denying = saysByItself.has(topic.kind);
  return cuesOfKind(reading, 'negation', 'without').some(
    (denial) =>
      (denies(reading, denial, topic) && (!denying || denial.at < topic.at)) ||
      (demand !== undefined && denies(reading, denial, demand) && (!denying || denial.at < demand.at)),
  );
}

/** "Pas de candidature sans diplôme": a refusal of whoever lacks it is a requirement. */
export const refusedWithout = (reading: Reading, topic: Cue): boolean =>
  has(reading, 'refuses') && before(reading, topic, 4, 'without');

/** Whether the topic is wished for or offered. With a demand beside it, only in its own part between commas. */
export function softened(reading: Reading, topic: Cue): boolean {
  const soft = cuesOfKind(reading, 'soft');
  if (!has(reading, 'demand')) return soft.length > 0;
  return soft.some((cue) => !commaBetween(reading, cue.at, topic.at));
}

// "Notre équipe compte une infirmière, deux éducateurs diplômés": the subject stands first, and lists.
const firstWords = 4;

/** Whether the sentence is about what somebody else has to do: the team, the house, the people it is there for. */
export function aboutOthers(reading: Reading, topic: Cue): boolean {
  const demand = demandFor(reading, topic);
  const other = cuesOfKind(reading, 'others').find(
    (cue) =>
      cue.at < topic.at &&
      (!commaBetween(reading, cue.at, topic.at) || (demand === undefined && cue.at < firstWords)),
  );
  if (!other) return false;
  const candidate = cuesOfKind(reading, 'candidate', 'are').find(
    (cue) => cue.at < topic.at && (cue.at <= firstWords || cue.at > other.at),
  );
  return candidate === undefined && (demand === undefined || other.at < demand.at);
}

/** Whether a demand is made that nothing takes back. */
export const demanded = (reading: Reading, topic: Cue): boolean => demandFor(reading, topic) !== undefined;

/** Whether the heading or the label asks for a topic that opens the clause, or a part of it between commas. */
export function headed(reading: Reading, topic: Cue, within: number): boolean {
  if (reading.stance !== 'asks' || topic.at < reading.label) return false;
  const part = reading.parts.indexOf(reading.parts[topic.at] ?? 0);
  return topic.at - Math.max(reading.label, part) < within;
}
