import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JudgedSheet } from '#services/function-sheet/answer.ts';
import { blocksOfDocx } from '#services/function-sheet/docx.ts';
import { blocksOfOdt } from '#services/function-sheet/odt.ts';
import { judgedSheet } from '#services/function-sheet/answer.ts';

const read = async (name: string): Promise<JudgedSheet> => {
  const bytes = readFileSync(new URL(`../fixtures/function-sheets/${name}`, import.meta.url));
  return judgedSheet(name.endsWith('.docx') ? await blocksOfDocx(bytes) : blocksOfOdt(bytes));
};
const said = (sheet: JudgedSheet, code: string): readonly string[] =>
  sheet.clauses.filter((one) => one.code === code).map((one) => one.text);
/** How each mission or limit begins. */
const begins = (sheet: JudgedSheet, code: string): readonly string[] =>
  said(sheet, code).map((text) => text.split('\n')[0] ?? '');

describe.each(['hospital-fr.odt', 'hospital-fr.docx'])('The sheet of a hospital, as %s', (name) => {
  test('gives its title, purpose, places, files, hierarchy, supervision and hours', async () => {
    const sheet = await read(name);
    expect(sheet.language).toBe('fr');
    expect(said(sheet, 'title')).toEqual(['Pair-aidant·e en équipe mobile']);
    expect(said(sheet, 'purpose')[0]).toMatch(/^Mettre un savoir .*en réunion\.$/su);
    expect(said(sheet, 'places')[0]).toMatch(/^La personne est invitée aux mêmes/u);
    expect(said(sheet, 'fileAccess')[0]).toMatch(/^Lecture et écriture/u);
    expect(said(sheet, 'hierarchy')[0]?.split('\n').slice(0, 2)).toEqual([
      'Supérieur hiérarchique direct : Coordinatrice de l’équipe mobile',
      'Position dans l’organigramme :',
    ]);
    expect(said(sheet, 'supervision')[0]?.split('\n')).toHaveLength(3);
    expect(said(sheet, 'timePlace')[0]?.split('\n')).toEqual([
      'Lieu de travail : Valmère (bureau), domicile des personnes, rue et lieux de vie du secteur',
      'Temps de travail : 30,4 heures par semaine (0,8 ETP), du lundi au vendredi',
    ]);
    expect(said(sheet, 'revision')[0]).toMatch(/^Après un, trois/u);
  });

  test('makes a mission of each row of its table of tasks, with the bullets in it', async () => {
    const sheet = await read(name);
    expect(begins(sheet, 'mission')).toEqual([
      'Rencontres individuelles :',
      'Groupes :',
      'Travail avec l’équipe : Donner un avis aux réunions cliniques et de projet ; relire les documents remis aux personnes.',
      'Formation des collègues : Former les nouveaux engagés, deux fois par an, avec le service de formation.',
      'Réseau et ressourcement : Participer aux rencontres de pairs et à l’intervision mensuelle.',
    ]);
    expect(said(sheet, 'mission')[0]).toContain('\n- accompagner une démarche choisie par la personne');
    expect(said(sheet, 'mission').join('\n')).not.toContain('%');
    expect(sheet.kept).toContain('\nRencontres individuelles : 40 %\nGroupes : 20 %\n');
  });

  test('keeps each limit for itself, and what stands below with it', async () => {
    const sheet = await read(name);
    expect(begins(sheet, 'limit')).toEqual([
      'Préparer, distribuer ou surveiller des médicaments.',
      'Intervenir en crise sans un collègue.',
      'Servir de chauffeur ou d’interprète attitré :',
      'Raconter son histoire quand elle ne le souhaite pas.',
    ]);
    expect(said(sheet, 'limit')[2]?.split('\n')).toHaveLength(3);
  });

  test('offers the training it offers, and keeps the diploma it asks for beside', async () => {
    const sheet = await read(name);
    const training = sheet.clauses.find((one) => one.code === 'training');
    expect(training).toMatchObject({
      text: expect.stringMatching(/^La personne peut/u),
      findings: [],
    });
    expect(sheet.kept).toContain(
      '7. Profil\n\n7.1. Formation exigée\nUn diplôme de bachelier à orientation sociale est exigé.',
    );
    expect(sheet.kept).toContain('Écoute et communication | Maîtrise');
    expect(sheet.kept).toContain('Commission paritaire / barème : CP 330.01.10');
    expect(sheet.kept).toContain('Version : 3.1');
    expect(sheet.kept).toContain('12. Signatures\n');
  });
});

describe.each(['psychiatric-centre-nl.odt', 'psychiatric-centre-nl.docx'])(
  'The sheet of a psychiatric centre in Dutch, as %s',
  (name) => {
    test('is read from a head of four columns and numbered chapters', async () => {
      const sheet = await read(name);
      expect(sheet.language).toBe('nl');
      expect(said(sheet, 'title')).toEqual(['Ervaringswerker mobiel team']);
      expect(said(sheet, 'hierarchy')[0]).toMatch(
        /^Leidinggevende: Teamcoördinator\nPlaats in de organisatie: /u,
      );
      expect(
        said(sheet, 'timePlace')[0]
          ?.split('\n')
          .map((line) => line.split(':')[0]),
      ).toEqual(['Plaats van tewerkstelling', 'Tewerkstellingsbreuk', 'Werktijden']);
      expect(said(sheet, 'selfPresentation')[0]).toMatch(/^De ervaringswerker kiest zelf/u);
      expect(said(sheet, 'places')[0]).toMatch(/^Wekelijks teamoverleg/u);
      expect(said(sheet, 'limit')).toHaveLength(4);
    });

    test('makes a mission of each result area, with all that stands under it', async () => {
      const sheet = await read(name);
      expect(begins(sheet, 'mission')).toEqual([
        'Individuele ondersteuning',
        'Groepswerk',
        'Werking van het team',
        'Netwerk',
      ]);
      expect(said(sheet, 'mission')[0]?.split('\n')).toEqual([
        'Individuele ondersteuning',
        'Doel: mensen vinden steun bij iemand die het zelf heeft meegemaakt.',
        '- Ontmoet mensen thuis of op een plek die zij kiezen.',
        '- Gaat mee naar een afspraak wanneer iemand dat vraagt:',
        '  - bij het OCMW of het ziekenfonds;',
        '  - bij een vereniging of een cursus.',
        '- Helpt een gesprek met het team voorbereiden.',
      ]);
    });

    test('keeps the competences, the diploma and the pay beside, under their headings', async () => {
      const { kept } = await read(name);
      for (const part of [
        'Paritair comité: PC 330',
        '7. Competentieprofiel\n\nKerncompetenties\n- Samenwerken\n- Luisteren\n- Omgaan met verschil',
        'Opleiding en ervaring\n- Een bachelordiploma is vereist.',
        '12. Loonvoorwaarden\nBarema volgens IFIC',
        '13. Goedgekeurd door\nDirectiecomité van 8 januari',
      ])
        expect(kept).toContain(part);
    });
  },
);

describe.each(['association-fr.odt', 'association-fr.docx'])(
  'A sheet copied together over years, as %s',
  (name) => {
    test('is read from bold lines and typed dashes', async () => {
      const sheet = await read(name);
      expect(said(sheet, 'title')).toEqual(['Pair-aidant / pair-aidante']);
      expect(begins(sheet, 'mission')).toEqual([
        'accueillir les personnes à l’ouverture, avec un collègue',
        'être présent dans la salle : écouter, jouer aux cartes, calmer ce qui peut l’être',
        'orienter vers les maraudes, les douches, la consigne',
        'tenir à jour la liste des adresses utiles',
        'Avec l’équipe',
        'Hors les murs',
      ]);
      expect(said(sheet, 'limit')).toEqual([
        'Il ne fait pas la sécurité.',
        'Il ne garde pas les clés de la consigne.',
        'Il ne témoigne devant la presse que s’il en a envie.',
      ]);
      expect(said(sheet, 'timePlace')[0]?.split('\n')).toHaveLength(2);
      expect(said(sheet, 'hierarchy')[0]).toMatch(/^Le coordinateur/u);
    });

    test('keeps what it asks of the person, what it says of itself and of the pay', async () => {
      const { kept, headings } = await read(name);
      expect(kept).toContain(
        '5. CE QU’ON ATTEND DE LA PERSONNE\nAvoir vécu la rue ou l’hébergement d’urgence.',
      );
      expect(kept).toContain(
        '3. Missions\nLe pair-aidant est chargé de :\nCette liste n’est pas limitative.',
      );
      expect(kept).toContain('9. Défraiement et contrat\nContrat à mi-temps, CP 332.');
      expect(headings).toContainEqual({ heading: '5. CE QU’ON ATTEND DE LA PERSONNE', code: null });
      expect(headings).toContainEqual({ heading: '4. Ce qui n’est pas demandé', code: 'limit' });
    });
  },
);

test('A sheet in the styles of Word itself is read with its title style, its table and its two levels of bullets', async () => {
  const sheet = await read('walk-in-centre-nl.docx');
  expect(sheet.clauses.map(({ code, text }) => [code, text.split('\n')])).toEqual([
    ['title', ['Ervaringswerker inloophuis']],
    ['purpose', ['Mensen ontvangen zoals je zelf had willen ontvangen worden.']],
    [
      'mission',
      [
        'Onthaal in het inloophuis',
        '- koffie, krant en een eerste gesprek',
        '- doorverwijzen wanneer iemand dat vraagt',
      ],
    ],
    ['mission', ['Meewerken aan de huisvergadering']],
    ['mission', ['Nieuwe vrijwilligers inwerken']],
    ['limit', ['Geen nachtpermanentie']],
    ['limit', ['Geen dossiers van familie of vrienden']],
    ['supervision', ['Eén keer per maand, tijdens de werkuren.']],
    ['timePlace', ['CAW De Brug, Stationsstraat']],
  ]);
  expect(sheet.kept.split('\n')).toEqual([
    'Functieomschrijving',
    'Barema: B1c, PC 319.01',
    '',
    'Profiel',
    'Eigen ervaring met dak- of thuisloosheid.',
  ]);
});

/** The words that a reader of the source of a sheet sees. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const seenIn = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/u, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&nbsp;', ' ');

test.each(['hospital-fr', 'psychiatric-centre-nl', 'association-fr'])(
  'No word of %s is lost on the way through the file, the headings and the clauses',
  async (name) => {
    const source = readFileSync(
      new URL(`../fixtures/function-sheets/sources/${name}.html`, import.meta.url),
      'utf8',
    );
    const words = wordsOf(seenIn(source));
    expect(words.length).toBeGreaterThan(200);
    for (const format of ['odt', 'docx']) {
      const { clauses, kept, headings } = await read(`${name}.${format}`);
      const coded = headings.flatMap(({ heading, code }) => (code === null ? [] : [heading]));
      const there = new Set(wordsOf([kept, ...clauses.map((one) => one.text), ...coded].join('\n')));
      expect([format, words.filter((word) => !there.has(word))]).toEqual([format, []]);
    }
  },
);
