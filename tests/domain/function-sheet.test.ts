import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/function-sheet/block.ts';
import { meanings, phrasesOf, sheetLanguages } from '#domain/function-sheet/dictionary.ts';
import { blocksOfText } from '#domain/function-sheet/pasted.ts';
import { recognise } from '#domain/function-sheet/recognise.ts';
import { readSheet, type Sheet } from '#domain/function-sheet/sheet.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { withTable } from '#domain/function-sheet/table-of-headings.ts';
import { processOf } from '#domain/processes/catalogue.ts';

const pasted = (...lines: readonly string[]): Sheet => readSheet(blocksOfText(lines.join('\n')));
const textsOf = (sheet: Sheet, code: string): readonly string[] =>
  sheet.clauses.filter((one) => one.code === code).map((one) => one.text);

describe('A heading', () => {
  test.each([
    ['3.2. Tâches principales :', 'mission'],
    ['TACHES PRINCIPALES', 'mission'],
    ['III – Missions du ou de la pair-aidant·e', 'mission'],
    ['Tâches et responsabilités', 'mission'],
    ['Article 4 : Lieu / horaire de travail', 'timePlace'],
    ['But de la fonction', 'purpose'],
    ['Mission générale de la fonction', 'purpose'],
    ['Ce que la fonction NE comprend PAS', 'limit'],
    ['Relations / Position dans l’organigramme', 'hierarchy'],
    ['B. Supervision & intervision', 'supervision'],
    ['Formation continue', 'training'],
    ['4 - Resultaatsgebieden:', 'mission'],
    ['Hoofdtaken en verantwoordelijkheden', 'mission'],
    ['HIËRARCHISCHE OVERSTE', 'hierarchy'],
    ['Plaats van tewerkstelling', 'timePlace'],
    ['Wat niet bij de functie hoort', 'limit'],
    ['Key responsibilities', 'mission'],
    ['Reports to', 'hierarchy'],
    ['Missions de première ligne (60 %)', 'mission'],
  ])('is recognised however it is written: %s', (heading, means) => {
    expect(recognise(heading)?.means).toBe(means);
  });

  test.each([
    'Formation exigée',
    'Formation',
    'Diplôme requis',
    'Opleiding en ervaring',
    'Profil et compétences',
    'Barème',
  ])('that asks something of the person, or of nobody, has no clause: %s', (heading) => {
    expect(recognise(heading)?.means).toBe('beside');
  });

  test.each(['Missions du service social voisin', 'Le pair-aidant', 'Vivre ensemble', 'De ervaringswerker'])(
    'of other words is not guessed: %s',
    (heading) => expect(recognise(heading)).toBeUndefined(),
  );

  test('means one thing in whatever language', () => {
    const said = new Map<string, string>();
    for (const [language, headings] of Object.entries(sheetLanguages)) {
      for (const means of meanings) {
        for (const phrase of phrasesOf(headings, means)) {
          const key = phrase.toLowerCase();
          expect([language, phrase, said.get(key) ?? means]).toEqual([language, phrase, means]);
          said.set(key, means);
          expect([phrase, recognise(phrase)?.means]).toEqual([phrase, means]);
        }
      }
    }
    expect(said.size).toBeGreaterThan(400);
  });
});

test('The page on function sheets has every heading of the dictionary (write it anew with npm run diagrams)', () => {
  const page = readFileSync(new URL('../../docs/function-sheets.md', import.meta.url), 'utf8');
  expect(page).toContain('raison d’être');
  expect(withTable(page)).toBe(page);
});

describe('A pasted sheet', () => {
  test('in French, with a head of tabs, numbered capitals and typed bullets', () => {
    const sheet = pasted(
      'FICHE DE FONCTION',
      'Fonction\tPair-aidant·e',
      'Service\tÉquipe mobile',
      'Lieu de travail\tNamur',
      '',
      '1. FINALITÉ DE LA FONCTION',
      'Mettre un vécu au service des personnes.',
      '2. TÂCHES :',
      'La personne est chargée de :',
      '- accueillir',
      '   o à domicile',
      '   o dans la rue',
      '• co-animer un groupe',
      'Il n’est pas demandé de :',
      '– distribuer les médicaments',
      '3. PROFIL',
      'Bachelier exigé.',
      'Supervision : une fois par mois',
    );
    expect(sheet.clauses).toEqual([
      { code: 'title', text: 'Pair-aidant·e' },
      { code: 'purpose', text: 'Mettre un vécu au service des personnes.' },
      { code: 'mission', text: 'accueillir\n- à domicile\n- dans la rue' },
      { code: 'mission', text: 'co-animer un groupe' },
      { code: 'limit', text: 'distribuer les médicaments' },
      { code: 'supervision', text: 'une fois par mois' },
      { code: 'timePlace', text: 'Namur' },
    ]);
    expect(sheet.kept.split('\n')).toEqual([
      'FICHE DE FONCTION',
      'Service : Équipe mobile',
      '',
      'TÂCHES :',
      'La personne est chargée de :',
      '',
      'Il n’est pas demandé de :',
      '',
      'PROFIL',
      'Bachelier exigé.',
    ]);
    expect(sheet.language).toBe('fr');
    expect(sheet.headings).toContainEqual({ heading: 'PROFIL', code: null });
  });

  test('in Dutch, where several lines each lead to their own bullets, makes one mission of each', () => {
    const sheet = pasted(
      'Taken:',
      'Met mensen:',
      '* thuis op bezoek gaan',
      '* samen op pad gaan',
      'Met het team:',
      '* meedenken op het overleg',
    );
    expect(textsOf(sheet, 'mission')).toEqual([
      'Met mensen:\n- thuis op bezoek gaan\n- samen op pad gaan',
      'Met het team:\n- meedenken op het overleg',
    ]);
    expect([sheet.kept, sheet.language]).toEqual(['', 'nl']);
  });

  test('knows headings that are lettered below one that is not, and labels in a list of conditions', () => {
    const sheet = pasted(
      'Responsabilités principales',
      'A. Accompagnement des locataires',
      '- Visites à domicile',
      'B. Vie de l’équipe',
      'Réunion hebdomadaire.',
      'Conditions de travail',
      '- Horaire : 19 h par semaine',
      '- Lieu de travail : Bruxelles',
      '- Contrat à durée indéterminée',
    );
    expect(textsOf(sheet, 'mission')).toEqual([
      'Accompagnement des locataires\n- Visites à domicile',
      'Vie de l’équipe\nRéunion hebdomadaire.',
    ]);
    expect(textsOf(sheet, 'timePlace')).toEqual(['Horaire : 19 h par semaine\nLieu de travail : Bruxelles']);
    expect(sheet.kept).toBe('Conditions de travail\n- Contrat à durée indéterminée');
  });

  test('takes no sentence after the bullets for a mission, whatever stands in between', () => {
    const sheet = pasted('Missions :', '- écouter', 'Lieu : Mons', 'Cette liste n’est pas limitative.');
    expect(textsOf(sheet, 'mission')).toEqual(['écouter']);
    expect(sheet.kept).toBe('Missions :\nCette liste n’est pas limitative.');
  });

  test('joins what is said once and stands in two places, in its order', () => {
    const sheet = pasted(
      'Horaire : 30 heures',
      'Missions',
      '- écouter',
      'Lieu : Liège',
      'Horaire',
      'Pas le samedi.',
    );
    expect(textsOf(sheet, 'timePlace')).toEqual([
      'Horaire : 30 heures\nLieu : Liège\nHoraire : Pas le samedi.',
    ]);
  });

  test('splits missions without bullets where they are listed or said in sentences', () => {
    expect(textsOf(pasted('Missions', 'Accueillir ; écouter ; orienter'), 'mission')).toEqual([
      'Accueillir',
      'écouter',
      'orienter',
    ]);
    const said = 'Elle accueille les personnes le soir. Elle les accompagne quand elles le demandent.';
    expect(textsOf(pasted('Missions', said), 'mission')).toHaveLength(2);
  });

  test('keeps what a profile asks for, and never makes a clause on training of it', () => {
    const sheet = pasted(
      'Profil',
      'Formation : bachelier',
      'Formation exigée :',
      '- certificat de pair-aidance',
      'Diplôme requis : CESS',
    );
    expect(sheet.clauses).toEqual([]);
    for (const word of ['bachelier', 'certificat de pair-aidance', 'CESS'])
      expect(sheet.kept).toContain(word);
  });

  test('gives the shares where both lines are said, and no share where they cannot be', () => {
    const lines = (one: number, two: number) =>
      pasted(`Missions ligne 1 (${one} %)`, '- rencontrer', `Missions ligne 2 (${two} %)`, '- former').shares;
    expect(lines(60, 30)).toEqual({ line1: 60, line2: 30 });
    expect(lines(80, 30)).toBeNull();
    expect(pasted('Missions ligne 1 (60 %)', '- rencontrer').shares).toBeNull();
  });

  test('knows the job from the heading below the name of the paper, when nothing else says it', () => {
    expect(textsOf(pasted('FICHE DE FONCTION', 'PAIR-AIDANT·E DE RUE', 'Un texte.'), 'title')).toEqual([
      'PAIR-AIDANT·E DE RUE',
    ]);
    expect(textsOf(pasted('Fiche de fonction : Pair-aidante'), 'title')).toEqual(['Pair-aidante']);
  });
});

describe('The bounds of a draft', () => {
  test('cut a long clause between two words and keep the rest under its heading', () => {
    const words = Array.from({ length: 1200 }, (_, n) => `mot${n}`);
    const sheet = pasted('But', words.join(' '));
    const [purpose = ''] = textsOf(sheet, 'purpose');
    expect(purpose.length).toBeLessThanOrEqual(4000);
    expect(sheet.kept.startsWith('But\n')).toBe(true);
    expect(`${purpose} ${sheet.kept.slice('But\n'.length)}`).toBe(words.join(' '));
  });

  test('keep the missions beyond fifty, in their order', () => {
    const sheet = pasted('Missions', ...Array.from({ length: 70 }, (_, n) => `- mission ${n}`));
    expect(textsOf(sheet, 'mission')).toHaveLength(50);
    expect(sheet.kept.split('\n').slice(0, 3)).toEqual(['Missions', '- mission 50', '- mission 51']);
    expect(sheet.kept).toContain('mission 69');
  });

  test('say that too much is kept, and drop nothing', () => {
    const long = Array.from({ length: 300 }, (_, n) => `Ligne ${n} ${'x'.repeat(80)}`);
    const sheet = pasted('Divers', ...long);
    expect(sheet.keptTooLong).toBe(true);
    expect(sheet.kept.split('\n').slice(1)).toEqual(long);
    expect(pasted('Divers', 'Peu.').keptTooLong).toBe(false);
  });
});

// Words that are in no dictionary, one by one different, so that each can be looked for.
let counted = 0;
const newWord = fc.constant(null).map(() => `zw${(counted += 1)}q`);
const someWords = fc.array(newWord, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const anyPhrase = fc.constantFrom(
  ...Object.values(sheetLanguages).flatMap((one) => meanings.flatMap((means) => phrasesOf(one, means))),
);
const number = fc.constantFrom('', '1. ', '3.2. ', 'IV. ', 'a) ');
const headingText = fc.oneof(
  anyPhrase,
  someWords,
  fc.tuple(number, anyPhrase, fc.constantFrom('', ' :', ':')).map((all) => all.join('')),
  fc.tuple(anyPhrase, someWords).map(([phrase, more]) => `${phrase} (${more})`),
  fc.tuple(anyPhrase, someWords).map(([phrase, more]) => `${phrase} ${more}`),
  anyPhrase.map((phrase) => phrase.toUpperCase()),
);
const line = fc.oneof(
  headingText,
  someWords,
  someWords.map((text) => `${text}.`),
  someWords.map((text) => `${text} ne pas ${text} :`),
  someWords.map((text) => `${text} :`),
  fc.tuple(anyPhrase, someWords).map(([key, value]) => `${key} : ${value}`),
  fc.tuple(someWords, someWords).map(([key, value]) => `${key} : ${value}`),
  fc.tuple(headingText, someWords).map((both) => both.join('\t')),
  fc
    .array(fc.tuple(fc.constantFrom('- ', '• ', '   o ', '1) ', ''), someWords), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) => all.map((one) => one.join('')).join('\n')),
  fc.array(someWords, { minLength: 3, maxLength: 4 }).map((all) => all.join(' ; ')),
);
const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: headingText,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), bold: fc.boolean(), text: line }),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.integer({ min: 0, max: 3 }),
    ordered: fc.boolean(),
    bold: fc.boolean(),
    text: line,
  }),
);
const row = (cell: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant('row' as const),
    first: fc.boolean(),
    cells: fc.array(fc.array(cell, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  });
const anyBlock = fc.oneof(plainBlock, plainBlock, row(fc.oneof(plainBlock, row(plainBlock))));

/** Every word with a letter; the numbers and letters in front of a heading or a bullet are none. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => /\p{L}{2}/u.test(word) && !/^[ivx]+$/u.test(word),
  );
const textsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'row' ? block.cells.flatMap(textsIn) : [block.text]));
const isNew = (word: string): boolean => /^zw\d+q$/u.test(word);

function lost(texts: readonly string[], sheet: Sheet): readonly string[] {
  const said = new Set(wordsOf([sheet.kept, ...sheet.clauses.map((one) => one.text)].join('\n')));
  // The words of a usual heading may be said by the code of its clauses.
  const coded = new Set(
    sheet.headings.flatMap(({ heading, code }) => (code === null ? [] : wordsOf(heading))),
  );
  return wordsOf(texts.join('\n')).filter((word) => !said.has(word) && (isNew(word) || !coded.has(word)));
}

describe('Nothing is lost', () => {
  test('every word of a sheet is in a clause, in what is kept, or in a heading that its code stands for', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
        expect(lost(textsIn(blocks), readSheet(blocks))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('every word of a pasted text too', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        expect(lost(lines, readSheet(blocksOfText(lines.join('\n'))))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('a planted loss would be found', () => {
    const sheet = readSheet([{ kind: 'paragraph', bold: false, text: 'zw1q zw2q' }]);
    expect(lost(['zw1q zw2q zw3q'], sheet)).toEqual(['zw3q']);
  });

  test('what is read can fill a draft as it is, whatever was pasted', () => {
    const fill = inputSchema(processOf('job-description').commands['fillFrom']?.fields ?? {});
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(line).map((all) => all.join('\n')),
        ),
        (text) => {
          const { clauses, kept } = readSheet(blocksOfText(text));
          if (clauses.length === 0) return;
          const input = { source: 'functionSheet', clauses, kept: kept === '' ? null : kept };
          expect(fill.safeParse(input).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
