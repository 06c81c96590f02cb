import type { FastifyRequest } from 'fastify';
import { wordsOf, type Language } from '#domain/words/words.ts';
import type { Kind } from '#domain/kinds.ts';
import type { RunningNow } from '#services/api/running.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { RunningWords } from '../words/shapes/running.ts';
import { minuteInWords } from './minute.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

interface Row {
  readonly what: string;
  readonly id: string;
  readonly facts: readonly string[];
  readonly tag: string | null;
  /** What is sent to try it again. */
  readonly retry: readonly { readonly name: string; readonly value: string }[] | null;
}

interface Rows {
  readonly title: string;
  readonly nothing: string;
  readonly rows: readonly Row[];
  readonly cut: string | null;
}

/** What is running, for whoever runs the deployment: ids, codes and dates. */
export interface RunningPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly done: string | null;
  readonly isWell: boolean;
  readonly well: string;
  readonly again: string;
  readonly parts: string;
  readonly needs: readonly { readonly what: string; readonly isThere: boolean; readonly said: string }[];
  readonly time: string;
  readonly facts: readonly Fact[];
  readonly versions: string;
  readonly names: readonly Fact[];
  readonly lists: readonly Rows[];
  readonly retry: string;
}

const listAtMost = 50;

function durationIn(seconds: number, words: RunningWords): string {
  if (seconds < 120) return words.seconds(seconds);
  if (seconds < 7200) return words.minutes(Math.round(seconds / 60));
  return words.hours(Math.round(seconds / 3600));
}

function sweepSaid({ sweptUntil, at }: RunningNow, words: RunningWords): string {
  if (sweptUntil === null) return words.neverSwept;
  // A lease lasts for a few rounds: one that ended a minute ago was taken up by nobody.
  return Date.parse(at) - Date.parse(sweptUntil) < 60_000 ? words.sweeping : words.notSweeping;
}

function factsOf(running: RunningNow, language: Language): readonly Fact[] {
  const words = pageWords(language).running;
  const { late, lateBy, waiting, since } = running;
  return [
    {
      label: words.facts.late,
      value: late.count === 0 ? words.onTime : words.lateBy(late.count, durationIn(lateBy, words)),
    },
    { label: words.facts.waiting, value: words.waits(waiting) },
    { label: words.facts.swept, value: sweepSaid(running, words) },
    {
      label: words.facts.since,
      value: since === null ? words.unknown : minuteInWords(since, language),
    },
  ];
}

function versionsOf({ versions }: RunningNow, words: RunningWords): readonly Fact[] {
  const { names, unknown } = words;
  const said = (value: string | null | undefined): string => value ?? unknown;
  const behind = versions && versions.schema !== null && versions.schema !== versions.schemaWanted;
  const schema = said(versions?.schema);
  return [
    { label: names.passerelle, value: said(versions?.passerelle) },
    { label: names.node, value: said(versions?.node) },
    { label: names.postgresql, value: said(versions?.postgresql) },
    { label: names.temporal, value: said(versions?.temporal) },
    {
      label: names.schema,
      value: behind ? `${schema} (${words.schemaBehind(versions.schemaWanted)})` : schema,
    },
  ];
}

const titleOf = (kind: Kind, language: Language): string => wordsOf(kind, language).title.one;

const sendOf = ({ kind, id, seq, n }: RunningNow['items'][number]): Row['retry'] =>
  Object.entries({ kind, id, seq, n }).map(([name, value]) => ({ name, value: String(value) }));

function listsOf({ items, retries, stalled }: RunningNow, language: Language): readonly Rows[] {
  const words = pageWords(language).running;
  const cutOf = (rows: readonly unknown[]): string | null =>
    rows.length < listAtMost ? null : words.cut(listAtMost);
  return [
    {
      title: words.items,
      nothing: words.noItems,
      cut: cutOf(items),
      rows: items.map((one) => ({
        what: `${titleOf(one.kind, language)} · ${one.code}`,
        id: `${one.kind}/${one.id}|${one.seq}|${one.n}`,
        facts: [
          one.resolvedAt === null
            ? minuteInWords(one.at, language)
            : words.resolved(minuteInWords(one.resolvedAt, language)),
        ],
        tag: one.resolvedAt === null ? words.open : null,
        retry: one.resolvedAt === null ? sendOf(one) : null,
      })),
    },
    {
      title: words.retries,
      nothing: words.noRetries,
      cut: cutOf(retries),
      rows: retries.map((one) => ({
        what: titleOf(one.kind, language),
        id: `${one.kind}/${one.id}|${one.seq}|${one.n}`,
        facts: [words.attempts(one.attempts), words.next(minuteInWords(one.nextTryAt, language))],
        tag: null,
        retry: null,
      })),
    },
    {
      title: words.stalled,
      nothing: words.noStalled,
      cut: cutOf(stalled),
      rows: stalled.map((one) => ({
        what: titleOf(one.kind, language),
        id: `${one.kind}/${one.id}`,
        facts: [words.rung(one.tries), words.next(minuteInWords(one.nextAt, language))],
        tag: null,
        retry: null,
      })),
    },
  ];
}

/** The page of what is running. */
export function runningPage(
  request: FastifyRequest,
  language: Language,
  running: RunningNow,
  isDone: boolean,
): RunningPage {
  const words = pageWords(language).running;
  const set = (text: string): string => spaced(text, language);
  const isWell =
    running.needs.every((one) => one.holds) &&
    running.stalled.length === 0 &&
    running.items.every((one) => one.resolvedAt !== null);
  return {
    frame: frameOf(request, words.title),
    title: words.title,
    lead: set(words.lead),
    done: isDone ? words.retried : null,
    isWell,
    well: set(isWell ? words.well : words.notWell),
    again: words.again,
    parts: words.parts,
    needs: running.needs.map(({ otherwise, holds }) => ({
      what: words.needs[otherwise] ?? otherwise,
      isThere: holds,
      said: holds ? words.there : words.away,
    })),
    time: words.time,
    facts: factsOf(running, language).map(({ label, value }) => ({ label: set(label), value: set(value) })),
    versions: words.versions,
    names: versionsOf(running, words).map(({ label, value }) => ({ label, value: set(value) })),
    lists: listsOf(running, language),
    retry: words.retry,
  };
}
