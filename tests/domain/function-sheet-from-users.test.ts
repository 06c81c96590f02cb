import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/function-sheet/block.ts';
import { blocksOfText } from '#domain/function-sheet/pasted.ts';
import { recognise } from '#domain/function-sheet/recognise.ts';
import { readSheet, type Sheet } from '#domain/function-sheet/sheet.ts';

const pasted = (...lines: readonly string[]): Sheet => readSheet(blocksOfText(lines.join('\n')));
const textsOf = (sheet: Sheet, code: string): readonly string[] =>
  sheet.clauses.filter((one) => one.code === code).map((one) => one.text);
const cell = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', bold: true, text }));

describe('Signatures at the end, without a heading', () => {
  const training = ['Formation continue', 'La personne peut suivre des formations.'];

  test.each([
    [['Pour l’employeur\tPour le travailleur', 'Date et signature\t« Lu et approuvé »']],
    [['Date et signature\tDate et signature', 'Nom :\tNom :']],
    [['Le responsable hiérarchique\tLe travailleur', 'Date et signature\tDate et signature']],
    [['Voor akkoord, handtekening\tVoor akkoord, handtekening']],
    [['Gelezen en goedgekeurd\tDatum en handtekening']],
    [['Pour l’employeur,', 'Date et signature', 'Pour le travailleur,', '« Lu et approuvé »']],
    [['Voor de werkgever', 'Jan Peeters', 'Gelezen en goedgekeurd', 'Versie 3']],
    [['Fait à Namur, le ................', 'L’employeur\tLe travailleur']],
    [['Datum en handtekening: ..............']],
  ])('are kept, and not taken into the clause above them: %s', (lines) => {
    const sheet = pasted(...training, ...lines);
    expect(sheet.clauses).toHaveLength(1);
    expect(textsOf(sheet, 'training')[0]).toMatch(/La personne peut suivre des formations\.$/u);
    expect(sheet.kept.match(/[\p{L}.]+/gu)).toEqual(lines.join(' ').match(/[\p{L}.]+/gu));
  });

  test('are kept from a table of a file, with cells of several lines', () => {
    const sheet = readSheet([
      ...blocksOfText(training.join('\n')),
      {
        kind: 'row',
        first: true,
        cells: [
          cell('Pour l’employeur', 'Date et signature'),
          cell('Pour le travailleur', '« Lu et approuvé »'),
        ],
      },
    ]);
    expect(sheet.clauses).toHaveLength(1);
    expect(sheet.kept).toBe('Pour l’employeur\nDate et signature | Pour le travailleur\n« Lu et approuvé »');
  });

  test('leave the line above them that says who is responsible', () => {
    const sheet = pasted('Lieu : Namur', 'Responsable hiérarchique : Mme Lambert', 'Date et signature');
    expect(textsOf(sheet, 'hierarchy')[0]).toContain('Mme Lambert');
    expect(sheet.kept).toBe('Date et signature');
  });

  test('are not seen in a list of tasks, in a long sentence, or where a clause follows', () => {
    const sheet = pasted(
      'Missions',
      '- porter les conventions à la signature',
      'Supervision',
      'Signature du carnet de supervision',
      'Horaire',
      'L’horaire vaut dès la signature du contrat par la personne, par la direction et par le service.',
    );
    expect(pasted('Supervision', 'Pour le travailleur', 'une fois par mois').kept).toBe('');
    expect(textsOf(sheet, 'mission')).toEqual(['porter les conventions à la signature']);
    expect(textsOf(sheet, 'supervision')[0]).toContain('Signature du carnet');
    expect(textsOf(sheet, 'timePlace')[0]).toContain('dès la signature');
    expect(sheet.kept).toBe('');
  });
});

test.each([
  ['Accès au dossier patient', 'fileAccess'],
  ['7. ACCÈS AU DPI', 'fileAccess'],
  ['Accès au dossier informatisé du patient', 'fileAccess'],
  ['Accès au dossier patient informatisé (DPI)', 'fileAccess'],
  ['Toegang tot het patiëntendossier', 'fileAccess'],
  ['Toegang tot het EPD', 'fileAccess'],
  ['Lien fonctionnel', 'hierarchy'],
  ['Lien hiérarchique / lien fonctionnel', 'hierarchy'],
  ['Domaine de responsabilités', 'mission'],
  ['Domaine de responsabilité', 'mission'],
])('The heading “%s” is known as institutions write it', (heading, means) => {
  expect(recognise(heading)?.means).toBe(means);
});

describe('The heading of a clause that is said once', () => {
  test('is not printed again at its head', () => {
    const sheet = pasted(
      'Supervision et soutien',
      'Supervision individuelle une fois par mois.',
      'Formation continue',
      '- Deux jours par an.',
      '- Sur le temps de travail.',
      'Supérieur hiérarchique : Mme Lambert',
    );
    expect(sheet.clauses.map((one) => one.text)).toEqual([
      'Mme Lambert',
      'Supervision individuelle une fois par mois.',
      '- Deux jours par an.\n- Sur le temps de travail.',
    ]);
    expect(sheet.headings).toContainEqual({ heading: 'Supervision et soutien', code: 'supervision' });
  });

  test('is kept as the label of each part where several are joined, and where it says more than its code', () => {
    expect(textsOf(pasted('Horaire : 30 heures', 'Lieu : Liège'), 'timePlace')).toEqual([
      'Horaire : 30 heures\nLieu : Liège',
    ]);
    expect(textsOf(pasted('Supervision (externe)', 'Une fois par mois.'), 'supervision')).toEqual([
      'Supervision (externe) : Une fois par mois.',
    ]);
  });

  test('counts in the bound of a clause before it is known whether it stays', () => {
    const long = 'mot '.repeat(990).trim();
    const [both = ''] = textsOf(pasted('Horaire', long, 'Lieu : Liège'), 'timePlace');
    expect(both.length).toBeLessThanOrEqual(4000);
    expect(both.startsWith('Horaire : mot mot')).toBe(true);
  });
});
