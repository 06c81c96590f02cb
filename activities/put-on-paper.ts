import { createHash } from 'node:crypto';
import type { OutboxRow } from '#db/outbox.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import type { Effect } from '#domain/processes/process.ts';
import type { Dependencies } from './dependencies.ts';
import { rowKeyOf } from './process-id.ts';
import { draftOf } from './papers/makers.ts';
import { wakes } from './wakes.ts';

type Render = Extract<Effect, { readonly effect: 'render' }>;

/**
 * Renders a paper in every format, keeps it, and lets the process note its fingerprint. Done twice it is the same
 * bytes, kept once and noted once. Gives the code of a failure.
 */
export async function putOnPaper(
  { memory, ring }: Dependencies,
  row: OutboxRow,
  effect: Render,
  at: string,
): Promise<string | null> {
  const source = await memory.paperSource(row.process);
  if (!source) return 'receiverMissing';
  const draft = draftOf(effect.paper, source, effect.id);
  if (!draft) return 'nothingToPutOnPaper';
  const hash = createHash('sha256').update(draft.canonical).digest('hex');
  // Loaded when it is needed: the compiler is native, and a machine without it still does everything else.
  const { renderPaper } = await import('./papers/render.ts');
  const files = await renderPaper(draft.paper(hash));
  const { number, language, counts } = draft;
  const readers = processOf(row.process.kind).papers[effect.paper] ?? [];
  const paper = { name: effect.paper, element: effect.id, number, language, counts, hash, readers, files };
  await memory.keepPaper(row.process, paper, at);
  if (effect.command === null) return null;
  const outcome = await memory.commit({
    process: row.process,
    key: `render:${rowKeyOf(row)}`,
    command: effect.command,
    input: { of: effect.id, hash },
    by: { id: 'process', role: 'process' },
    at,
  });
  if (wakes(outcome)) await ring(row.process);
  return outcome.outcome === 'done' || outcome.outcome === 'refused' ? null : outcome.outcome;
}
