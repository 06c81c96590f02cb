import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording } from '#domain/wording-rules.ts';

const codesIn = (text: string, language?: 'fr' | 'nl' | 'en') =>
  checkWording(text, language).map(({ code }) => code);

/** Words the rules know, punctuation and hostile characters, in any order. */
const shards = constantFrom(
  ...'diplôme|exigé|Vous|devez|sans|pas|abstinent|depuis|clean|je bent|hersteld|must|degree|mais|indiquez'.split(
    '|',
  ),
  ...'Profil :|\n- |\n|. | |, | : |;|·e|\u00AD|\u200B|😀|\uD83D|\uDE00|é|e\u0301|?|votre diagnostic|1) |• '.split(
    '|',
  ),
);
const anyText = oneof(
  string({ unit: 'binary' }),
  array(oneof({ weight: 4, arbitrary: shards }, { weight: 1, arbitrary: string({ unit: 'grapheme' }) }), {
    maxLength: 120,
  }).map((parts) => parts.join('')),
);

describe('a finding', () => {
  it('quotes the text where it says, for any string, in order and never twice the same place', () => {
    assert(
      property(anyText, (text) => {
        const findings = checkWording(text);
        for (const { quote, start, end } of findings) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).toBe(quote.trim());
          expect(quote).not.toBe('');
        }
        const starts = findings.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        expect(findings.every(({ start }, index) => start >= (findings[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whenever the same text is read', () => {
    assert(
      property(anyText, (text) => {
        expect(checkWording(text)).toEqual(checkWording(text));
      }),
      { numRuns: 100 },
    );
  });

  it('is not made for the empty string, nor for white space', () => {
    expect(checkWording('')).toEqual([]);
    expect(checkWording(' \n\t\u00A0\r\n')).toEqual([]);
  });

  it('comes with a better wording in the language of its sentence, which itself asks for nothing', () => {
    const text = 'Diplôme exigé. Je moet clean zijn. You must be in good health. Indiquez votre diagnostic.';
    const suggestions = checkWording(text).map(({ suggestion }) => suggestion);
    expect(suggestions.map((one) => one.split(' ')[0])).toEqual(['Aucune', 'Je', 'You', 'Racontez']);
    expect(suggestions.flatMap((one) => codesIn(one))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('that asks for several things is reported once, for the gravest', () => {
    expect(codesIn("Vous avez un diplôme d'éducateur et vous êtes abstinent depuis un an.")).toEqual([
      'ABSTINENCE_REQUIRED',
    ]);
  });

  it('is read in its own language in a mixed text, whatever language is given', () => {
    const text = 'Aucun diplôme requis. Je bent minstens een jaar abstinent. No training needed.';
    for (const language of ['fr', 'nl', 'en', undefined] as const) {
      expect(codesIn(text, language)).toEqual(['ABSTINENCE_REQUIRED']);
    }
  });

  it.each([
    ['soft hyphens and zero-width characters', 'Dip\u00ADlôme exi\u200Bgé'],
    ['capitals', 'DIPLÔME EXIGÉ'],
    ['decomposed accents', 'Diplo\u0302me exige\u0301'],
    ['missing accents', 'diplome exige'],
    ['typographic apostrophes', 'L’attestation d’éducateur est exigée'],
  ])('cannot hide a requirement behind %s', (_, text) => {
    expect(codesIn(text)).toEqual(['TRAINING_REQUIRED']);
  });

  it('is not cut at an abbreviation, and is cut at a semicolon and at a "but"', () => {
    expect(checkWording('Un diplôme (p. ex. éducateur) est exigé. Merci.')[0]?.quote).toBe(
      'Un diplôme (p. ex. éducateur) est exigé.',
    );
    expect(checkWording('Le vécu compte ; un diplôme est exigé ; le permis aide.')[0]?.quote).toBe(
      'un diplôme est exigé ;',
    );
    expect(checkWording('Aucun diplôme, mais la formation est obligatoire.')[0]?.quote).toBe(
      'mais la formation est obligatoire.',
    );
  });

  it('wrapped over two lines is one sentence', () => {
    const text = 'Pour cette fonction dans notre équipe mobile, un diplôme\nd’éducateur est exigé.';
    expect(checkWording(text).map(({ quote }) => quote)).toEqual([text]);
  });
});

describe('a heading', () => {
  it('lends its demand to the bullets under it, and only to those', () => {
    const text =
      'Votre profil :\n- bachelier en psychologie\n- permis B\n\nNous offrons :\n- formation en santé mentale';
    expect(checkWording(text).map(({ quote }) => quote)).toEqual(['bachelier en psychologie']);
  });

  it('is not demanded by what somebody accompanied asks for', () => {
    const wished = [
      'Gaat mee, wanneer iemand dat vraagt:\n- naar een vereniging of een cursus',
      'Accompagne la personne quand elle le demande : une formation, une association.',
      'Accompagne quelqu’un qui le demande à une formation.',
    ];
    for (const text of wished) expect([text, codesIn(text)]).toEqual([text, []]);
    const demanded = ['Quand la personne le demande ; un diplôme est exigé.', 'Wij vragen een diploma.'];
    for (const text of demanded) expect([text, codesIn(text)]).toEqual([text, ['TRAINING_REQUIRED']]);
  });

  it('works without a colon, with bullets in one line, and over an empty line', () => {
    expect(codesIn('Profil\nBachelier en psychologie\nPermis B')).toEqual(['TRAINING_REQUIRED']);
    expect(codesIn('Vous possédez : - un bachelier en psychologie - le permis B')).toEqual([
      'TRAINING_REQUIRED',
    ]);
    expect(codesIn('Diplôme\n\nBachelier\n\nContrat\n\nCDI')).toEqual(['TRAINING_REQUIRED']);
  });
});
