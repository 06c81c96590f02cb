import { describe, expect, test } from 'vitest';
import { day, choice, text, list, group, id, judged, member, pick } from '#domain/fields.ts';
import { isKind, kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { describeProcess } from '#domain/processes/describe.ts';
import type { Process } from '#domain/processes/process.ts';
import { languages, wordsOf } from '#domain/words/words.ts';
import { allFields, flaws, harmlessPicks, narrowTells } from '../support/flaws.ts';
import { startsInVain } from '../support/starts-in-vain.ts';
import { wordless } from '../support/wordless.ts';

const other = (kind: string) => (isKind(kind) ? processOf(kind) : undefined);

describe.each(kinds)('the description of %s', (kind) => {
  test('has no flaw that the compiler cannot see', () => {
    expect(flaws(processOf(kind), other)).toEqual([]);
  });

  test.each(languages)('has every word in %s', (language) => {
    expect(wordless(processOf(kind), wordsOf(kind, language))).toEqual([]);
  });

  test('is allowed no additive pick that it no longer has', () => {
    const picks = kinds.flatMap((each) =>
      Object.entries(processOf(each).commands).flatMap(([name, one]) =>
        one.way === 'additive' && allFields(one.fields ?? {}).some((field) => field.type === 'pick')
          ? [`${each} ${name}`]
          : [],
      ),
    );
    expect([...harmlessPicks]).toEqual(picks);
  });

  test('is told nothing narrow that is no longer told', () => {
    const told = kinds.flatMap((each) =>
      Object.values(processOf(each).reactionNames)
        .flat()
        .map((one) => one.replace('tell ', '')),
    );
    expect([...narrowTells].filter((one) => !told.includes(one))).toEqual([]);
  });
});

const loan = describeProcess({
  kind: 'accompaniment',
  version: 1,
  remembers: {
    until: day(),
    damages: list(group({ id: id(), what: text('house'), state: choice('open', 'repaired') })),
  },
  states: ['lent', 'returned'],
  ends: ['returned'],
  needs: [],
  reasons: ['tooLate'],
  commands: {
    lend: { by: ['lead'], from: ['new'], to: 'lent', fields: { until: day() } },
    giveBack: {
      by: ['manager'],
      from: ['lent'],
      to: 'returned',
      weighs: 'alone',
      notYet: { tooLate: ({ it, today }) => it.until !== null && it.until < today },
    },
    repair: {
      by: ['manager'],
      from: ['lent'],
      fields: { damage: pick('damages') },
      among: ({ it }) => it.damages,
    },
    extend: { by: ['lead'], from: ['lent'], fields: { until: day() } },
    freshen: { by: ['time'], from: ['lent'] },
  },
  waits: {
    lent: [
      {
        name: 'fresh',
        whose: ['lead'],
        after: 'groupFormed',
        takenBy: ['extend'],
        then: { command: 'freshen' },
      },
    ],
  },
  reactions: { giveBack: [{ tell: 'team-preparation', command: 'closeWith', which: () => null }] },
  sees: { lead: ['until', 'damages'], manager: ['until'] },
  keeps: { house: { months: 1, after: 'end', whenTheyGo: 'erase' } },
});

const { commands } = loan;
const line = (name: string) => commands[name] ?? { by: [], from: [] };
const planted = (change: Partial<Process>): Process => ({ ...loan, ...change });
const withLine = (name: string, change: object): Process =>
  planted({ commands: { ...commands, [name]: { ...line(name), ...change } } });
const withWait = (change: object): Process => {
  const wait = {
    name: 'fresh',
    whose: ['lead'] as const,
    after: 'groupFormed',
    takenBy: ['extend'],
    then: { command: 'freshen' },
  };
  return planted({ waits: { lent: [{ ...wait, ...change }] } });
};

const mistakes: readonly (readonly [string, Process, string])[] = [
  [
    'a state that nothing leads to',
    planted({ states: ['lent', 'lost', 'returned'] }),
    'nothing leads to "lost"',
  ],
  ['a state without a way out', planted({ ends: [] }), 'nothing leads out of "returned"'],
  [
    'a state that is not listed',
    withLine('giveBack', { to: 'gone' }),
    'state "gone" is named and not listed',
  ],
  [
    'a first command without a state',
    withLine('lend', { to: undefined }),
    'first command "lend" leads nowhere',
  ],
  ['no first command', withLine('lend', { from: ['lent'] }), 'no command begins the process'],
  ['a command from nowhere', withLine('giveBack', { from: [] }), '"giveBack" may be given from nowhere'],
  ['a reason never said', planted({ reasons: ['tooLate', 'tooSoon'] }), 'reason "tooSoon" is never said'],
  ['a reason not declared', planted({ reasons: [] }), 'reason "tooLate" is not declared'],
  ['a reason everybody has', planted({ reasons: ['tooLate', 'ended'] }), 'reason "ended" is a common one'],
  ['a text without retention', planted({ keeps: {} }), 'texts of "house" are kept nobody knows how long'],
  [
    'a role that acts blindly',
    planted({ sees: { lead: ['until'] } }),
    '"manager" acts or is told and sees nothing',
  ],
  [
    'a view of nothing',
    planted({ sees: { ...loan.sees, lead: ['colour'] } }),
    '"colour" is seen and neither remembered nor shown',
  ],
  ['time that ends', withLine('freshen', { to: 'returned' }), '"freshen" lets time end the process'],
  ['time without a wait', planted({ waits: {} }), '"freshen" is open to time and no wait gives it'],
  [
    'time that fills in a form',
    withLine('freshen', { fields: { on: day() } }),
    '"freshen" is open to time, which fills in no field',
  ],
  [
    'a wait for an unknown command',
    withWait({ then: { command: 'shine' } }),
    'wait "fresh" gives an unknown command',
  ],
  [
    'a wait for a command of people',
    withWait({ then: { command: 'giveBack' } }),
    'wait "fresh" gives a command not open to time',
  ],
  [
    'a wait for a command of another state',
    withLine('freshen', { from: ['returned'] }),
    'wait "fresh" gives a command not open in "lent"',
  ],
  ['a wait without a delay', withWait({ after: 'soon' }), 'wait "fresh" has no such delay'],
  ['a wait that is nobody’s turn', withWait({ whose: [] }), 'wait "fresh" is nobody\'s turn'],
  [
    'a wait that tells the same person',
    withWait({ then: { tell: ['lead'] } }),
    'wait "fresh" tells no third person',
  ],
  [
    'a wait without a date',
    planted({
      waits: { lent: [{ name: 'fresh', whose: ['lead'], takenBy: ['extend'], then: { tell: ['manager'] } }] },
    }),
    'wait "fresh" never comes',
  ],
  [
    'a turn that is taken by an unknown command',
    withWait({ takenBy: ['extend', 'shine'] }),
    'wait "fresh" is taken by an unknown command',
  ],
  [
    'a turn that somebody cannot take',
    withWait({ takenBy: ['giveBack'] }),
    'wait "fresh" cannot be taken by "lead"',
  ],
  [
    'a turn that is taken elsewhere',
    withLine('extend', { from: ['returned'] }),
    'wait "fresh" is taken by "extend", not open in "lent"',
  ],
  [
    'an end that nobody looks at once more',
    withLine('giveBack', { weighs: undefined }),
    '"giveBack" ends the process and does not weigh',
  ],
  [
    'a weighing line that time gives',
    withLine('freshen', { weighs: 'alone' }),
    '"freshen" weighs and is not for people',
  ],
  [
    'an invitation that names nobody',
    withLine('giveBack', { invites: { who: 'until', as: { role: 'team' } } }),
    '"giveBack" invites and names nobody by "until"',
  ],
  [
    'an invitation to no role',
    withLine('giveBack', { invites: { who: 'until', as: { field: 'until' } } }),
    '"giveBack" invites to no role',
  ],
  [
    'a step in no state',
    planted({ road: [{ at: ['lent', 'gone'] }, { at: ['returned'] }] }),
    'the road goes through the unknown state "gone"',
  ],
  [
    'a state on two steps',
    planted({ road: [{ at: ['lent'] }, { at: ['returned', 'lent'] }] }),
    'two steps of the road are at "lent"',
  ],
  [
    'a state beside the road that nobody comes back from',
    planted({ road: [{ at: ['returned'] }] }),
    'the road leaves out "lent"',
  ],
  [
    'a step done on a day that nobody remembers',
    planted({ road: [{ at: ['lent'], doneOn: 'damages' }, { at: ['returned'] }] }),
    'the step "lent" names "damages", which is no day',
  ],
  [
    'a gate that nobody passes',
    planted({ road: [{ at: ['lent'] }, { at: ['returned'], gate: 'shine' }] }),
    'the gate before "returned" is passed by an unknown command',
  ],
  [
    'a remedy for nothing',
    planted({ remedies: { tooSoon: { by: ['repair'] } } }),
    'a remedy for "tooSoon", which is never said',
  ],
  [
    'something settled that is never said',
    planted({ settled: ['tooSoon'] }),
    '"tooSoon" is settled and never said',
  ],
  [
    'an unknown remedy',
    planted({ remedies: { tooLate: { by: ['shine'] } } }),
    'the remedy for "tooLate" is an unknown command',
  ],
  ['a wait in no state', planted({ waits: { gone: loan.waits['lent'] } }), 'wait "fresh" in no state'],
  [
    'a wait after the end',
    planted({ waits: { returned: loan.waits['lent'] } }),
    'wait "fresh" after the end',
  ],
  [
    'two waits of one name',
    planted({ waits: { ...loan.waits, open: loan.waits['lent'] } }),
    'two waits are called "fresh"',
  ],
  ['a pick without among', withLine('repair', { among: undefined }), '"repair" picks without among'],
  ['an among without a pick', withLine('repair', { fields: {} }), '"repair" has among and picks nothing'],
  [
    'a judgement of nothing',
    withLine('lend', { fields: { on: day(), found: judged('on') } }),
    '"lend" judges no text by "found"',
  ],
  [
    'a role that nothing says',
    withLine('lend', { fields: { on: day(), to: member({ field: 'on' }) } }),
    '"lend" asks of "to" a role that nothing beside it says',
  ],
  ['an anonymous pick', withLine('repair', { way: 'anonymous' }), '"repair" is anonymous and picks'],
  [
    'an additive pick',
    withLine('repair', { way: 'additive' }),
    '"repair" is additive and leans on what the writer saw',
  ],
  [
    'links for a named line',
    withLine('repair', { linksBy: ['lead'] }),
    '"repair" hands out links and is not anonymous',
  ],
  [
    'an unknown command told',
    planted({ reactionNames: { lend: ['tell team-preparation shine'] } }),
    '"lend" gives team-preparation the unknown command "shine"',
  ],
  [
    'a command of people told',
    planted({ reactionNames: { lend: ['tell team-preparation lookBack'] } }),
    '"lend" gives "lookBack", not open to a process',
  ],
  [
    'a start from the middle',
    planted({ reactionNames: { lend: ['start team-preparation arrived'] } }),
    '"lend" gives "arrived", not open from "new"',
  ],
  [
    'a tell from the beginning',
    planted({ reactionNames: { lend: ['tell team-preparation begin'] } }),
    '"lend" gives "begin", not open from "open"',
  ],
  [
    'a paper for nobody',
    planted({ reactionNames: { lend: ['render officialDescription'] } }),
    '"lend" puts "officialDescription" on paper for nobody',
  ],
  [
    'a paper for somebody who sees nothing',
    planted({
      reactionNames: { lend: ['render officialDescription'] },
      papers: { officialDescription: ['supervisor'] },
    }),
    '"supervisor" may have "officialDescription" and sees nothing',
  ],
  [
    'a reaction to nothing',
    planted({ reactionNames: { shine: ['notify lead'] } }),
    'reaction to "shine", which never happens',
  ],
];

describe('the search for flaws', () => {
  test('finds nothing in a sound description', () => {
    expect(flaws(loan, other)).toEqual([]);
  });

  test.each(mistakes)('finds %s', (_, process, flaw) => {
    expect(flaws(process, other)).toContain(flaw);
  });

  test('finds missing words of each sort', () => {
    const process = processOf('team-preparation');
    const words = wordsOf('team-preparation', 'fr');
    const emptied = {
      ...words,
      states: {},
      commands: {},
      reasons: {},
      rules: {},
      waits: {},
      shown: {},
      parts: {},
      options: {},
    };
    const sorts = new Set(wordless(process, emptied).map((one) => one.split(' ')[0]));
    expect([...sorts].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'command',
      'field',
      'option',
      'part',
      'reason',
      'rule',
      'shown',
      'state',
      'wait',
    ]);
  });
});

test('a form that would start with nothing is a flaw', () => {
  const lend = { ...loan.commands['lend'], by: [], from: [] };
  const starting = (startsFrom: string) => startsInVain(loan, { ...lend, startsFrom });
  expect([starting('memory'), starting('until'), starting('damages')]).toEqual([false, true, true]);
});
