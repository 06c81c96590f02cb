import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sound = `
import { choice, day, flag, group, id, list, pick, text } from '${root}domain/fields.ts';
import { describeProcess } from '${root}domain/processes/describe.ts';
import type { Process } from '${root}domain/processes/process.ts';
import type { Kind } from '${root}domain/kinds.ts';
import type { WordsOf } from '${root}domain/words/shape.ts';

export const loan = describeProcess({
  kind: 'accompaniment',
  version: 1,
  remembers: {
    until: day(),
    lights: flag(),
    damages: list(group({ id: id(), what: text('author'), state: choice('open', 'repaired') })),
  },
  states: ['asked', 'lent', 'returned'],
  ends: ['returned'],
  needs: ['officialDescription'],
  reasons: ['noneLeft', 'inThePast'],
  commands: {
    ask: {
      by: ['person'],
      from: ['new'],
      to: 'asked',
      fields: { until: day() },
      refuses: { inThePast: ({ input, today }) => input.until < today },
      changes: (it, e) => {
        it.until = e.until;
      },
    },
    lend: {
      by: ['manager'],
      from: ['asked'],
      to: 'lent',
      notYet: { noneLeft: ({ facts }) => !facts.officialDescription },
    },
    repair: {
      by: ['manager'],
      from: ['lent'],
      fields: { damage: pick('damages') },
      among: ({ it }) => it.damages.filter((one) => one.state === 'open'),
    },
    giveBack: { by: ['person'], from: ['lent'], to: 'returned' },
  },
  ofItself: { wasLost: { from: ['lent'], to: 'returned', when: ({ it }) => it.lights } },
  waits: { lent: [{ name: 'back', whose: ['person'], after: 'groupFormed', takenBy: ['giveBack'], then: { tell: ['manager'] } }] },
  reactions: { ask: [{ notify: ['manager'] }], wasLost: [{ notify: ['person'] }] },
  shows: { broken: { as: list(choice('yes', 'no')), of: (it) => it.damages.map(() => 'yes' as const) } },
  sees: { person: ['until', 'broken'], manager: ['until', 'damages'] },
  keeps: { author: { months: 12, after: 'end', whenTheyGo: 'erase' } },
});

export const words = {
  title: { one: 'Loan', several: 'Loans' },
  states: { asked: 'Asked', lent: 'Lent', returned: 'Back' },
  commands: {
    ask: { does: 'Ask', done: 'Asked', fields: { until: 'Until' } },
    lend: { does: 'Lend', done: 'Lent' },
    repair: { does: 'Repair', done: 'Repaired', fields: { damage: 'Damage' } },
    giveBack: { does: 'Give back', done: 'Given back' },
  },
  reasons: { noneLeft: 'None is left.', inThePast: 'This day is past.' },
  rules: { wasLost: 'It was lost' },
  waits: { back: 'bring it back' },
  shown: { until: 'Until', lights: 'Lights', damages: 'Damages', broken: 'Broken' },
  parts: { what: 'What', state: 'State' },
  options: { 'damages.state': { open: 'open', repaired: 'repaired' }, broken: { yes: 'yes', no: 'no' } },
} as const satisfies WordsOf<typeof loan>;

export const all = { accompaniment: loan, 'team-preparation': { ...loan, kind: 'team-preparation' } } as const satisfies {
  readonly [K in Kind & ('accompaniment' | 'team-preparation')]: Process & { readonly kind: K };
};
`;

const mistakes: readonly (readonly [name: string, right: string, wrong: string])[] = [
  ['a kind nobody knows', "kind: 'accompaniment',\n", "kind: 'bicycle',\n"],
  ['a state that is not listed', "to: 'lent',", "to: 'lnet',"],
  ['a from that is not listed', "from: ['asked']", "from: ['aksed']"],
  ['an ending that is not a state', "ends: ['returned']", "ends: ['retruned']"],
  ['a role nobody has', "by: ['manager'],\n      from: ['asked']", "by: ['boss'],\n      from: ['asked']"],
  ['a command in the reactions', 'reactions: { ask:', 'reactions: { aks:'],
  ['a role told in a reaction', "ask: [{ notify: ['manager'] }]", "ask: [{ notify: ['manger'] }]"],
  [
    'a kind started by a reaction',
    "ask: [{ notify: ['manager'] }]",
    "ask: [{ tell: 'acompaniment', command: 'x' }]",
  ],
  ['a part of memory that is written', 'it.until = e.until', 'it.untli = e.until'],
  ['a part of memory that is read', 'when: ({ it }) => it.lights', 'when: ({ it }) => it.light'],
  ['a value of the wrong type', 'it.until = e.until', 'it.lights = e.until'],
  ['a field of the input', 'input.until < today', 'input.untill < today'],
  ['a fact that is not needed', 'facts.officialDescription', 'facts.preparation'],
  ['a fact nobody knows', "needs: ['officialDescription']", "needs: ['weather']"],
  ['a reason under notYet', 'notYet: { noneLeft', 'notYet: { nonLeft'],
  ['a reason under refuses', 'refuses: { inThePast', 'refuses: { inPast'],
  ['a delay that no house sets', "after: 'groupFormed'", "after: 'groupFromed'"],
  ['a wait of an unknown state', 'waits: { lent:', 'waits: { lend:'],
  ['a command that takes a turn', "takenBy: ['giveBack']", "takenBy: ['getBack']"],
  ['a role that a wait tells', "then: { tell: ['manager'] }", "then: { tell: ['boss'] }"],
  ['a list to pick from', "pick('damages')", "pick('damage')"],
  ['an option of a choice', "one.state === 'open'", "one.state === 'opne'"],
  ['a name in a view', "person: ['until', 'broken']", "person: ['until', 'brokne']"],
  ['a role in the views', 'sees: { person:', 'sees: { persona:'],
  ['what is shown and does not fit', "'yes' as const", "'maybe' as const"],
  ['an owner of texts', "text('author')", "text('autor')"],
  ['an owner in the keeping', 'keeps: { author:', 'keeps: { autor:'],
  [
    'a way of a line',
    "fields: { damage: pick('damages') },",
    "way: 'addtive', fields: { damage: pick('damages') },",
  ],
  ['a rule that leads nowhere', "from: ['lent'], to: 'returned', when", "from: ['lent'], to: 'lost', when"],
  ['a missing word of a command', "    lend: { does: 'Lend', done: 'Lent' },\n", ''],
  ['a misspelt word of a reason', "noneLeft: 'None is left.'", "nonLeft: 'None is left.'"],
  ['a missing word of a field', "fields: { until: 'Until' }", 'fields: {}'],
  ['a missing word of a rule', "wasLost: 'It was lost'", ''],
  ['a missing word of an option', "repaired: 'repaired'", ''],
  ['a missing word of a part', "what: 'What', ", ''],
  ['a missing word of what is shown', ", broken: 'Broken'", ''],
  ['a kind missing in the list', ", 'team-preparation': { ...loan, kind: 'team-preparation' }", ''],
  ['kinds that were swapped', "{ ...loan, kind: 'team-preparation' }", 'loan'],
];

let folder = '';
let errors: ReadonlyMap<string, number> = new Map();

/** Number of errors in each file; tsc leaves with an error code when there is one, and says them on stdout. */
async function check(): Promise<ReadonlyMap<string, number>> {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const said = await promisify(execFile)(
    process.execPath,
    [tsc, '--noEmit', '-p', folder, '--pretty', 'false'],
    {
      cwd: folder,
      maxBuffer: 1e8,
    },
  ).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? '',
  );
  const found = new Map<string, number>();
  for (const [, name = ''] of said.matchAll(/([\w-]+)\.ts\(\d+,\d+\): error/g))
    found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

describe('the compiler', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-types-'));
    const options = {
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['*.ts'],
    };
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(options));
    await writeFile(path.join(folder, 'sound.ts'), sound);
    for (const [n, [, right, wrong]] of mistakes.entries())
      await writeFile(path.join(folder, `mistake-${n}.ts`), sound.replace(right, wrong));
    errors = await check();
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('takes a sound description with its words', () => {
    expect(errors.get('sound') ?? 0).toBe(0);
  });

  it.each(mistakes.map(([name, right], n) => [name, n, right] as const))('refuses %s', (_, n, right) => {
    expect(sound).toContain(right);
    expect(errors.get(`mistake-${n}`) ?? 0).toBeGreaterThan(0);
  });
});
