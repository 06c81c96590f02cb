import { choice, day, group, id, list, maybe, pick, text } from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

const said = group({
  id: id(),
  whose: choice('group', 'advisor'),
  what: choice('ready', 'notYet'),
  on: day(),
  why: maybe(text('house')),
});

interface Said {
  readonly declarations: readonly { readonly whose: string; readonly what: string }[];
}

/** What a party said last: `ready`, `notYet`, or nothing yet. */
const lastSaid = (it: Said, whose: 'group' | 'advisor'): string | null =>
  it.declarations.findLast((one) => one.whose === whose)?.what ?? null;

/** Both the working group and the advisor say "ready". Figures are evidence; nothing here looks at them. */
export const bothReady = (it: Said): boolean =>
  lastSaid(it, 'group') === 'ready' && lastSaid(it, 'advisor') === 'ready';

const from = ['planning', 'underway'] as const;

/**
 * Agreements of the team, and the two declarations "ready" or "not yet": the working group's and the
 * advisor's. One never speaks for the other, and each may say something else later.
 */
export const declaring = describePiece({
  remembers: {
    agreements: list(
      group({ id: id(), what: text('house', 1000), on: day(), state: choice('held', 'dropped') }),
      200,
    ),
    declarations: list(said, 100),
  },
  states: ['planning', 'underway', 'prepared'],
  reasons: ['alreadySaid'],
  commands: {
    noteAgreement: {
      by: ['group', 'lead', 'advisor', 'team'],
      from: ['planning', 'underway', 'prepared'],
      way: 'additive',
      fields: { what: text('house', 1000) },
      changes: (it, e) => {
        it.agreements.push({ id: e.id, what: e.what, on: e.today, state: 'held' });
      },
    },
    dropAgreement: {
      by: ['group', 'lead', 'advisor', 'team'],
      from: ['planning', 'underway', 'prepared'],
      fields: { agreement: pick('agreements') },
      among: ({ it }) => it.agreements.filter((one) => one.state === 'held'),
      changes: (it, e) => {
        the(it.agreements, e.agreement).state = 'dropped';
      },
    },
    groupSaysReady: {
      by: ['group'],
      from,
      weighs: 'together',
      fields: { why: maybe(text('house')) },
      notYet: { alreadySaid: ({ it }) => lastSaid(it, 'group') === 'ready' },
      changes: (it, e) => {
        it.declarations.push({ id: e.id, whose: 'group', what: 'ready', on: e.today, why: e.why });
      },
    },
    groupSaysNotYet: {
      by: ['group'],
      from: ['planning', 'underway', 'prepared'],
      weighs: 'alone',
      fields: { why: text('house') },
      changes: (it, e) => {
        it.declarations.push({ id: e.id, whose: 'group', what: 'notYet', on: e.today, why: e.why });
      },
    },
    advisorSaysReady: {
      by: ['advisor'],
      from,
      weighs: 'together',
      fields: { why: maybe(text('house')) },
      notYet: { alreadySaid: ({ it }) => lastSaid(it, 'advisor') === 'ready' },
      changes: (it, e) => {
        it.declarations.push({ id: e.id, whose: 'advisor', what: 'ready', on: e.today, why: e.why });
      },
    },
    advisorSaysNotYet: {
      by: ['advisor'],
      from: ['planning', 'underway', 'prepared'],
      weighs: 'alone',
      fields: { why: text('house') },
      changes: (it, e) => {
        it.declarations.push({ id: e.id, whose: 'advisor', what: 'notYet', on: e.today, why: e.why });
      },
    },
  },
});
