import { describe, expect, it } from 'vitest';
import { dayInWords } from '#domain/words/days.ts';
import { jobDescriptionPaper } from '#domain/paper/job-description-paper.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { paperWords } from '#domain/words/paper-words.ts';
import { languages } from '#domain/words/words.ts';
import { textsOf } from '../support/vocabulary.ts';
import { official, paperOf, paperInPart } from './samples.ts';

const headings = (paper: Paper): readonly string[] => paper.sections.map((one) => one.heading);
const tableOf = (paper: Paper, heading: string) => {
  const found = paper.sections.find((one) => one.heading === heading);
  return found !== undefined && 'table' in found ? found.table : undefined;
};
const itemsOf = (paper: Paper, heading: string) => {
  const found = paper.sections.find((one) => one.heading === heading);
  return found !== undefined && 'items' in found ? found.items : undefined;
};

describe('The official description on paper', () => {
  it('says everything in the order in which a job is explained', () => {
    const paper = paperOf('fr');
    expect(paper).toMatchObject({
      kind: 'Description de fonction',
      title: 'Pair-aidant·e, équipe mobile (0,8 ETP)',
    });
    expect(headings(paper)).toEqual([
      'Raison d’être',
      'Missions',
      'Limites\u00a0: ce que la personne ne fait pas',
      'Parts du travail',
      'Place dans les réunions et les décisions',
      'Accès au dossier',
      'Hiérarchie',
      'Supervision et appui',
      'Présentation de soi',
      'Formation, si la personne le souhaite',
      'Horaire et lieu',
      'Révision',
      'Qui a donné son accord',
    ]);
    expect(tableOf(paper, 'Parts du travail')?.rows.map((row) => row[1])).toEqual([
      '60\u00a0%',
      '30\u00a0%',
      '10\u00a0%',
    ]);
  });

  it('says what is still to be decided, with whom and by when', () => {
    expect(itemsOf(paperOf('fr'), 'Missions')?.at(-1)).toEqual({
      text: 'À décider avec la personne avant le 1er mars 2027.',
      open: true,
      language: 'fr',
    });
    expect(itemsOf(paperOf('fr', 'nl'), 'Opdrachten')?.at(-1)?.text).toBe(
      'Met de persoon te beslissen vóór 1 maart 2027.',
    );
  });

  it('says who agreed, in whose stead and when; a name that had to go is not replaced by an id', () => {
    expect(tableOf(paperOf('fr'), 'Qui a donné son accord')).toEqual({
      head: ['Partie', 'Nom', 'À la place de', 'Date'],
      rows: [
        ['Responsable direct·e (N+1)', 'Luc Marchal', 'Bernard Dubois', '20 novembre 2026'],
        ['Ressources humaines', 'Hélène Lambert', '', '20 novembre 2026'],
        ['Responsable du projet', 'Sophie Renard', '', '21 novembre 2026'],
        ['Équipe d’accueil', 'Amina Benali', '', '23 novembre 2026'],
      ],
    });
    expect(tableOf(paperOf('nl'), 'Wie akkoord ging')?.rows[1]?.[1]).toBe('naam gewist');
    expect(JSON.stringify(paperOf('nl'))).not.toContain('gone');
  });

  it('says on a translation in part what stays in the language of the version, and tags it as such', () => {
    const paper = paperInPart();
    expect(paper.aid).toMatch(
      /Alleen de versie in het Frans telt\. Wat niet vertaald is, staat er in het Frans\.$/,
    );
    expect(itemsOf(paper, 'Doel van de functie')?.map((one) => one.language)).toEqual(['nl']);
    expect(itemsOf(paper, 'Opdrachten')?.map((one) => [one.language, one.open])).toEqual([
      ['fr', false],
      ['fr', false],
      ['fr', false],
      ['nl', true],
    ]);
  });

  it('is marked as an aid in every language but the one that counts', () => {
    expect(paperOf('fr').aid).toBeNull();
    expect(paperOf('nl').aid).toBeNull();
    expect(paperOf('fr', 'nl').aid).toBe(
      'Vertaling, als hulp bij het lezen. Alleen de versie in het Frans telt.',
    );
    expect(paperOf('nl', 'fr').aid).toBe(
      'Traduction, pour aider à lire. Seule la version en néerlandais fait foi.',
    );
    expect(paperOf('nl', 'en').aid).toBe(
      'Translation, as an aid to reading. Only the version in Dutch counts.',
    );
    expect(paperOf('nl', 'en').facts.at(-1)).toEqual({ label: 'Language that counts', value: 'Dutch' });
    expect(paperOf('nl', 'en').fingerprint.value).toBe(paperOf('nl').fingerprint.value);
  });

  it('bears the whole fingerprint once and its beginning on every page', () => {
    const { hash } = official('fr');
    expect(paperOf('fr').fingerprint.value).toBe(hash);
    expect(paperOf('fr').footer).toBe(
      `Centre hospitalier Les Aubépines · version 1 · empreinte ${hash.slice(0, 12)}`,
    );
  });

  it('shortens a title that is longer than a title, and says it in full below', () => {
    const { version, ...rest } = official('fr');
    const text = `${'Un long titre '.repeat(20)}\nsur deux lignes`;
    const paper = jobDescriptionPaper({
      ...rest,
      version: { ...version, clauses: [{ code: 'title', text, decideBy: null }] },
    });
    expect(paper.title).toMatch(/^Un long titre .{100,150}…$/u);
    expect(itemsOf(paper, 'Titre officiel')).toEqual([{ text, open: false, language: 'fr' }]);
  });

  it('has a title even when nobody wrote one', () => {
    const { version, ...rest } = official('nl');
    const paper = jobDescriptionPaper({
      ...rest,
      version: { ...version, clauses: [{ code: 'title', text: ' ', decideBy: null }] },
    });
    expect(paper.title).toBe('Functieomschrijving');
  });

  it('writes days as each language does', () => {
    expect(languages.map((one) => dayInWords('2027-03-01', one))).toEqual([
      '1er mars 2027',
      '1 maart 2027',
      '1 March 2027',
    ]);
    expect(languages.map((one) => dayInWords('2026-12-31', one))).toEqual([
      '31 décembre 2026',
      '31 december 2026',
      '31 December 2026',
    ]);
  });

  it('leaves no blank unfilled, in no language', () => {
    const all = languages.flatMap((one) => [...textsOf(paperOf('fr', one)), ...textsOf(paperOf('nl', one))]);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((one) => /\{\w+\}|undefined|null/u.test(one))).toEqual([]);
  });

  it('says the same things in each language, in words of its own', () => {
    const [fr, nl, en] = languages.map((one) =>
      textsOf(paperWords(one)).filter((text) => !text.startsWith('{share}')),
    );
    expect([nl?.length, en?.length]).toEqual([fr?.length, fr?.length]);
    expect(fr?.filter((one) => nl?.includes(one))).toEqual([]);
    expect(nl?.filter((one) => en?.includes(one))).toEqual([]);
  });
});
