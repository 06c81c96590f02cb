import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessedUses } from '#domain/followed/columns.ts';
import { compare } from '#domain/followed/compare.ts';
import { tableOut } from '#domain/followed/out.ts';
import { type Came, cameIn, faultsIn, notedAgain, notedIn } from '#domain/followed/row.ts';
import { tableOf } from '#domain/followed/table.ts';
import { writtenDay } from '#domain/followed/written-day.ts';

describe('A day as Belgians write it', () => {
  test.each([
    ['3/2/2027', '2027-02-03'],
    ['03-02-27', '2027-02-03'],
    ['3.2.2027', '2027-02-03'],
    ['13/12/2026', '2026-12-13'],
    ['2027-02-03', '2027-02-03'],
    ['2027-02-03 14:30', '2027-02-03'],
    ['2027-02-03T14:30:00.000Z', '2027-02-03'],
    ['3/2/2027 à 14h', '2027-02-03'],
    ['1er mars 2027', '2027-03-01'],
    ['le 3 février 2027', '2027-02-03'],
    ['mercredi 3 févr. 2027', '2027-02-03'],
    ['wo 3 feb. 2027', '2027-02-03'],
    ['3 augustus 2027', '2027-08-03'],
    ['3 août 27', '2027-08-03'],
    ['3-mrt-27', '2027-03-03'],
    ['3rd May 2027', '2027-05-03'],
  ])('%s is %s', (written, day) => expect(writtenDay(written)).toBe(day));

  test.each(['', 'bientôt', '12/2027', '31/2/2027', '2/13/2027', 'mars 2027', '45000', '3/2', 'Q1 2027'])(
    '%j is none, and none is guessed',
    (written) => expect(writtenDay(written)).toBeUndefined(),
  );
});

const columns = [
  'Maison',
  'Étape',
  'Depuis',
  'Prochain rdv',
  'Dernier contact',
  'Contact',
  'Nom du PA',
  'Couleur',
];
const rows = [
  ['Le Phare', 'Fiche', '3/2/2026', '12/3/2027', '1/3/2027', 'Mme A.', 'X', 'vert'],
  ['La Rive', 'Séances', '1/9/2026', 'bientôt', '', '', '', ''],
];
const uses = guessedUses(columns, rows);
const came = (row: readonly string[]) => cameIn(columns, uses, row);

test('columns are guessed by their names, as far as their values agree; a name of a person is left out', () => {
  expect(uses).toEqual([
    'institution',
    'stage',
    'since',
    'nextOn',
    'lastContactOn',
    'contact',
    'leaveOut',
    'keep',
  ]);
  expect(guessedUses(['Contact', 'Début', 'Note', 'Note 2'], [['3/2/2027', 'hier', '', '']])).toEqual([
    'lastContactOn',
    'keep',
    'note',
    'keep',
  ]);
  expect(guessedUses(['Voorziening', 'Fase', 'Sinds', 'Volgende stap', 'Opmerkingen'], [])).toEqual([
    'institution',
    'stage',
    'since',
    'nextOn',
    'note',
  ]);
});

test('what is not understood says why and is kept as it came; what is left out is nowhere', () => {
  const cells = came(rows[1] ?? []);
  expect(faultsIn(cells)).toEqual([{ column: 'Prochain rdv', value: 'bientôt', why: 'notADay' }]);
  expect(notedIn(cells)).toMatchObject({ institution: 'La Rive', since: '2026-09-01', nextOn: null });
  expect(cells.map((one) => one.value)).toContain('bientôt');
  expect(cells.map((one) => one.column)).not.toContain('Nom du PA');
});

test('a table is found below its title; columns without a name or with the same one can be told apart', () => {
  const table = tableOf([
    ['Mes suivis 2027', '', ''],
    ['', '', ''],
    ['Maison', '', 'Note', 'Note'],
    ["'=1+1", 'b', '', ' c ', ''],
    [],
    ['Le Phare', 'x', 'y', 'z'],
  ]);
  expect(table).toEqual({
    columns: ['Maison', 'B', 'Note', 'Note (2)'],
    rows: [
      ['=1+1', 'b', '', 'c'],
      ['Le Phare', 'x', 'y', 'z'],
    ],
    above: ['Mes suivis 2027'],
  });
  expect(tableOf([['', ''], []])).toEqual({ columns: [], rows: [], above: [] });
});

const known = (several: readonly (readonly Came[])[], linked: readonly number[] = []) =>
  several.map((one, n) => ({ id: `k${n}`, came: one, isLinked: linked.includes(n) }));

describe('A file that comes again', () => {
  const first = rows.map(came);

  test('changes nothing when it is the same', () => {
    expect(compare(known(first), first)).toEqual({
      rows: [
        { outcome: 'same', id: 'k0' },
        { outcome: 'same', id: 'k1' },
      ],
      gone: [],
    });
  });

  test('says what is new, changed and gone, in whatever order its rows are', () => {
    const third = came(['Le Gué', '', '', '', '', '', '', '']);
    const moved = came(['Le Phare', 'Recrutement', '3/2/2026', '', '', '', '', '']);
    expect(compare(known(first), [third, moved])).toEqual({
      rows: [
        { outcome: 'new', id: null },
        { outcome: 'changed', id: 'k0' },
      ],
      gone: ['k1'],
    });
  });

  test('does not bring back what an accompaniment here has taken the place of', () => {
    expect(compare(known(first, [0]), first).rows[0]).toEqual({ outcome: 'linked', id: 'k0' });
    expect(compare(known(first, [0]), []).gone).toEqual(['k1']);
  });

  test('takes no row for another where a house comes twice', () => {
    const twice = [
      came(['Le Phare', 'a', '', '', '', '', '', '']),
      came(['Le Phare', 'b', '', '', '', '', '', '']),
    ];
    const later = [came(['Le Phare', 'c', '', '', '', '', '', '']), twice[1] ?? []];
    expect(compare(known(twice), later)).toEqual({
      rows: [
        { outcome: 'changed', id: 'k0' },
        { outcome: 'same', id: 'k1' },
      ],
      gone: [],
    });
    const other = ['c', 'd'].map((stage) => came(['Le Phare', stage, '', '', '', '', '', '']));
    expect(compare(known(twice), other).rows.map((one) => one.outcome)).toEqual(['new', 'new']);
  });

  test('keeps what was noted here where it says the same as before', () => {
    const [one = []] = first;
    const noted = { ...notedIn(one), note: 'Appelé hier', stage: 'Deuxième séance' };
    const again = came(['Le Phare', 'Fiche', '3/2/2026', '20/3/2027', '1/3/2027', 'Mme A.', '', 'rouge']);
    expect(notedAgain(noted, one, again)).toEqual({ ...noted, nextOn: '2027-03-20' });
  });

  test('never loses, doubles or mixes up a row', () => {
    const word = fc.constantFrom('', 'a', 'b', 'c');
    const row = fc
      .tuple(word, word, word)
      .map((cells) => cameIn(['I', 'S', 'R'], ['institution', 'stage', 'reference'], cells));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (before, after) => {
        const { rows: found, gone } = compare(known(before), after);
        expect(found).toHaveLength(after.length);
        const ids = found.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids, ...gone].toSorted()).toEqual(before.map((_, n) => `k${n}`).toSorted());
      }),
    );
  });
});

test('what goes out is what came in, with what was noted here', () => {
  const going = rows.map(came).map((one) => ({ came: one, noted: notedIn(one) }));
  const left = columns.filter((name) => name !== 'Nom du PA');
  expect(tableOut(going, (field) => field)).toEqual([
    left,
    ['Le Phare', 'Fiche', '3/2/2026', '12/3/2027', '1/3/2027', 'Mme A.', 'vert'],
    ['La Rive', 'Séances', '1/9/2026', 'bientôt', '', '', ''],
  ]);
  const [one, other] = going;
  const noted = { ...notedIn(other?.came ?? []), nextOn: '2027-04-01', note: 'Rappeler' };
  expect(
    tableOut([one ?? { came: [], noted }, { came: other?.came ?? [], noted }], (field) => field).at(-1),
  ).toEqual(['La Rive', 'Séances', '1/9/2026', '2027-04-01', '', '', '', 'Rappeler']);
});
