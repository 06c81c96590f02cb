import { choice, day, group, id, list, maybe, text } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';

/** The states in which a project goes on, with somebody beside it. */
export const onTheRoad = ['launched', 'preparing', 'describing', 'recruiting', 'accompanied'] as const;

const halt = () => choice('paused', 'autonomous', 'closed');

/** How a project halts for a while, ends, or goes on alone; what was said of it is remembered. */
export const halting = describePiece({
  remembers: {
    halts: list(group({ id: id(), on: day(), halt: halt(), words: maybe(text('house')) })),
  },
  states: [...onTheRoad, 'paused', 'autonomous', 'closed'],
  reasons: [],
  commands: {
    goOnAlone: {
      by: ['lead'],
      from: ['accompanied'],
      to: 'autonomous',
      weighs: 'alone',
      fields: { note: maybe(text('house')) },
      changes: (it, e) => {
        it.halts.push({ id: e.id, on: e.today, halt: 'autonomous', words: e.note });
      },
    },
    pause: {
      by: ['lead', 'advisor'],
      from: onTheRoad,
      to: 'paused',
      fields: { why: maybe(text('house')) },
      changes: (it, e) => {
        it.halts.push({ id: e.id, on: e.today, halt: 'paused', words: e.why });
      },
    },
    resume: { by: ['lead', 'advisor'], from: ['paused'], to: 'back' },
    close: {
      by: ['lead', 'advisor'],
      from: ['open'],
      to: 'closed',
      weighs: 'alone',
      fields: { why: text('house') },
      changes: (it, e) => {
        it.halts.push({ id: e.id, on: e.today, halt: 'closed', words: e.why });
      },
    },
  },
});
