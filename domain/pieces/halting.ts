import type { Day } from '../calendar.ts';
import { choice, day, group, id, list, maybe, type Memory, text } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';

/** The states in which a project goes on, with somebody beside it. */
export const onTheRoad = ['launched', 'preparing', 'describing', 'recruiting', 'accompanied'] as const;

const halts = ['paused', 'autonomous', 'closed'] as const;

const memory = {
  halts: list(group({ id: id(), on: day(), halt: choice(...halts), words: maybe(text('house')) })),
};

const remember = (
  it: Memory<typeof memory>,
  halt: (typeof halts)[number],
  { id: fresh, today }: { readonly id: string; readonly today: Day },
  words: string | null,
): void => {
  it.halts.push({ id: fresh, on: today, halt, words });
};

/** How a project halts for a while, ends, or goes on alone; what was said of it is remembered. */
export const halting = describePiece({
  remembers: memory,
  states: [...onTheRoad, 'paused', 'autonomous', 'closed'],
  reasons: [],
  commands: {
    goOnAlone: {
      by: ['lead'],
      from: ['accompanied'],
      to: 'autonomous',
      weighs: 'alone',
      fields: { note: maybe(text('house')) },
      changes: (it, e) => remember(it, 'autonomous', e, e.note),
    },
    pause: {
      by: ['lead', 'advisor'],
      from: onTheRoad,
      to: 'paused',
      fields: { why: maybe(text('house')) },
      changes: (it, e) => remember(it, 'paused', e, e.why),
    },
    resume: { by: ['lead', 'advisor'], from: ['paused'], to: 'back' },
    close: {
      by: ['lead', 'advisor'],
      from: ['open'],
      to: 'closed',
      weighs: 'alone',
      fields: { why: text('house') },
      changes: (it, e) => remember(it, 'closed', e, e.why),
    },
  },
});
