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

describe('The share of the time that a mission takes', () => {
  test('is cut from the rows of a table and kept beside, whether its column holds per cent or numbers', () => {
    const sheet = pasted(
      'Missions',
      'Domaine\tActivités\t% du temps',
      'Rencontres\tRencontrer les personnes\t60',
      'Équipe\tDonner un avis aux réunions\t30 %',
      'Réseau\tParticiper aux rencontres\t10',
    );
    expect(textsOf(sheet, 'mission')).toEqual([
      'Rencontres : Rencontrer les personnes',
      'Équipe : Donner un avis aux réunions',
      'Réseau : Participer aux rencontres',
    ]);
    expect(sheet.kept.split('\n')).toEqual([
      'Missions',
      'Domaine | Activités | % du temps',
      'Rencontres : Rencontrer les personnes : 60 %',
      'Équipe : Donner un avis aux réunions : 30 %',
      'Réseau : Participer aux rencontres : 10 %',
    ]);
  });

  test('is cut from the end of a heading, of a bullet and of a line of its own', () => {
    const sheet = pasted(
      'Taken',
      '1. Ondersteuning van bewoners (65%)',
      '- luisteren',
      '2. Werking van het team – 35 %',
      '- meedenken',
    );
    expect(textsOf(sheet, 'mission').join('\n')).not.toContain('%');
    expect(sheet.kept).toContain('Ondersteuning van bewoners: 65%');
    const bullets = pasted(
      'Missions',
      '- écouter (env. 60 % du temps)',
      '- former | 10 %',
      '- orienter : 30 %',
    );
    expect(textsOf(bullets, 'mission')).toEqual(['écouter', 'former', 'orienter']);
    expect(bullets.kept).toBe('Missions\nécouter : env. 60 % du temps\nformer : 10 %\norienter : 30 %');
    const cells = readSheet([
      { kind: 'heading', level: 1, text: 'Missions' },
      {
        kind: 'row',
        first: true,
        cells: [cell('Groupes'), cell('co-animer', 'faire connaître'), cell('60 %')],
      },
    ]);
    expect(textsOf(cells, 'mission')).toEqual(['Groupes :\nco-animer\nfaire connaître']);
    expect(cells.kept).toBe('Missions\nGroupes : 60 %');
  });

  test('goes into the shares where one row is the first line and one the second', () => {
    const sheet = pasted(
      'Missions',
      'Volet\tActivités\t% du temps',
      'Première ligne\tRencontrer les personnes à domicile, en rue et dans les lieux qu’elles choisissent\t60',
      'Deuxième ligne\tFormer les collègues et donner un avis aux réunions de projet du service\t30',
    );
    expect(sheet.shares).toEqual({ line1: 60, line2: 30 });
  });

  test('is what the mission says when it stands in its sentence', () => {
    const said = ['Réduire l’absentéisme de 10 %', 'Suivre 80 % des demandes (dont 20 % en urgence)'];
    const sheet = pasted('Missions', ...said.map((one) => `- ${one}`));
    expect(textsOf(sheet, 'mission')).toEqual(said);
    expect(sheet.kept).toBe('');
  });
});

describe('A sheet that speaks to its reader', () => {
  test.each([
    ['Vos missions', 'mission'],
    ['Ce que vous faites', 'mission'],
    ['Ce que vous ne ferez pas', 'limit'],
    ['Ce qu’on ne vous demande pas', 'limit'],
    ['Wat ga je niet doen?', 'limit'],
    ['Votre horaire', 'timePlace'],
    ['Où et quand ?', 'timePlace'],
    ['Qui est votre responsable ?', 'hierarchy'],
    ['Vos avantages', 'beside'],
    ['Votre diplôme', 'beside'],
  ] as const)('is read as one that speaks of the function: %s', (heading, means) => {
    expect(recognise(heading)?.means).toBe(means);
  });
});
