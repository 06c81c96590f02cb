import {
  choice,
  count,
  day,
  flag,
  group,
  id,
  integer,
  judged,
  list,
  maybe,
  member,
  text,
} from '#domain/fields.ts';
import { describeProcess } from '#domain/processes/describe.ts';

/**
 * A small process with one of everything that generic code must serve: exclusive, additive and anonymous lines,
 * texts of each owner, judged ones, members, a fact, a wait of the state's clock, a date, reactions, a role that sees less, seats.
 */
export const toyProcess = describeProcess({
  kind: 'team-preparation',
  version: 1,
  remembers: {
    motto: text('house'),
    keeper: member(),
    notes: list(group({ id: id(), by: member(), note: text('author') })),
    marks: list(integer(1, 5)),
    clicks: count(),
    wild: flag(),
    colour: choice('red', 'blue'),
    meetOn: maybe(day()),
    headline: text('house'),
    found: judged('headline'),
    lines: list(group({ id: id(), text: maybe(text('house')), found: judged('text') })),
  },
  states: ['lively', 'calm', 'shut'],
  ends: ['shut'],
  needs: ['preparation'],
  reasons: ['tooMany'],
  commands: {
    begin: {
      by: ['lead', 'process'],
      from: ['new'],
      to: 'lively',
      fields: { motto: maybe(text('house')), keeper: maybe(member()) },
      changes: (it, e) => {
        it.motto = e.motto;
        it.keeper = e.keeper;
      },
    },
    note: {
      by: ['lead', 'team', 'advisor'],
      from: ['lively', 'calm'],
      way: 'additive',
      fields: { note: text('author', 20_000) },
      changes: (it, e) => {
        it.notes.push({ id: e.id, by: e.by, note: e.note });
      },
    },
    click: {
      by: ['lead', 'process'],
      from: ['lively', 'calm'],
      way: 'additive',
      refuses: { tooMany: ({ it }) => it.clicks >= 100_000 },
      changes: (it) => {
        it.clicks += 1;
      },
    },
    rename: {
      by: ['lead'],
      from: ['lively', 'calm'],
      way: 'exclusive',
      fields: { motto: text('house'), colour: choice('red', 'blue') },
      changes: (it, e) => {
        it.motto = e.motto;
        it.colour = e.colour;
      },
    },
    hand: {
      by: ['lead'],
      from: ['lively', 'calm'],
      way: 'additive',
      fields: { keeper: member() },
      changes: (it, e) => {
        it.keeper = e.keeper;
      },
    },
    rate: {
      by: ['team'],
      from: ['lively', 'calm'],
      way: 'anonymous',
      linksBy: ['lead'],
      fields: { mark: integer(1, 5), remark: maybe(text('house')) },
      changes: (it, e) => {
        it.marks.push(e.mark);
      },
    },
    meet: {
      by: ['lead'],
      from: ['lively', 'calm'],
      way: 'additive',
      fields: { on: day() },
      changes: (it, e) => {
        it.meetOn = e.on;
      },
    },
    advertise: {
      by: ['lead'],
      from: ['lively', 'calm'],
      way: 'additive',
      fields: {
        headline: text('house'),
        found: judged('headline'),
        lines: list(group({ text: maybe(text('house')), found: judged('text') })),
      },
      changes: (it, e) => {
        it.headline = e.headline;
        it.found = e.found;
        it.lines = e.lines.map((one) => ({ id: e.id, ...one }));
      },
    },
    settle: { by: ['lead'], from: ['lively'], to: 'calm', way: 'exclusive' },
    shut: { by: ['lead', 'time'], from: ['lively', 'calm'], to: 'shut', way: 'exclusive' },
  },
  waits: {
    lively: [
      {
        name: 'settled',
        whose: ['lead'],
        after: 'sessionsAgreed',
        remind: [5],
        takenBy: ['settle'],
        then: { tell: ['advisor'] },
      },
      {
        name: 'meeting',
        whose: ['team'],
        on: (it) => it.meetOn,
        takenBy: ['rate'],
        then: { command: 'shut' },
      },
    ],
  },
  reactions: {
    settle: [{ notify: ['team', 'advisor'] }],
    shut: [{ tell: 'accompaniment', command: 'click' }],
  },
  sees: {
    lead: ['motto', 'keeper', 'notes', 'marks', 'clicks', 'colour', 'meetOn', 'headline', 'found', 'lines'],
    team: ['motto', 'clicks', 'meetOn'],
    advisor: ['motto', 'notes'],
  },
  keeps: {
    author: { months: 12, after: 'end', whenTheyGo: 'erase' },
    house: { months: 60, after: 'end', whenTheyGo: 'erase' },
  },
  seats: (it) => (it.keeper === null ? [] : [{ who: it.keeper, role: 'manager' }]),
});
