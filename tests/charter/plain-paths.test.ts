import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { languages, sentencesIn, sharedWords, wordsOf } from '#domain/words/words.ts';
import { linesOf } from '../support/flaws.ts';
import { textsOf } from '../support/vocabulary.ts';

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
const wordsIn = (sentence: string): number =>
  sentence.split(/[\s:]+/).filter((one) => /\p{L}|\d/u.test(one)).length;
const scolding =
  /\b(erreur|faute|interdit\w*|invalide|illégal\w*|échec|fout|verboden|ongeldig|mislukt|error|wrong|forbidden|invalid|illegal|failed)\b/i;

const allTexts = (language: (typeof languages)[number]): readonly string[] => [
  ...kinds.flatMap((kind) => textsOf(wordsOf(kind, language))),
  ...textsOf(sharedWords(language)),
  ...sentencesIn('questionnaire', language),
];

describe('« il convient de ne pas sous-estimer cette pluralité » : des mots simples et des chemins courts', () => {
  it.each(kinds)('asks at most twelve things in one form of %s', (kind) => {
    const long = linesOf(processOf(kind)).filter(([, line]) => Object.keys(line.fields ?? {}).length > 12);
    expect(long.map(([name]) => name)).toEqual([]);
  });

  it('lets every sentence of the questionnaire be skipped, or be left unsure', () => {
    const { answers, fear } = processOf('team-preparation').commands['answerQuestionnaire']?.fields ?? {};
    expect(answers).toMatchObject({ type: 'list', min: 1 });
    expect(JSON.stringify(answers)).toContain('"unsure"');
    expect(fear).toMatchObject({ type: 'maybe' });
  });

  it.each(languages)('says nothing in more than twenty words a sentence, in %s', (language) => {
    const long = allTexts(language)
      .flatMap(sentencesOf)
      .filter((one) => wordsIn(one) > 20);
    expect(long).toEqual([]);
  });

  it.each(languages)('says why not in a full sentence that blames nobody, in %s', (language) => {
    const reasons = [
      ...kinds.flatMap((kind) => textsOf(wordsOf(kind, language).reasons)),
      ...textsOf(sharedWords(language).reasons),
    ];
    expect(reasons.filter((one) => !/^\p{Lu}.*[.]$/u.test(one))).toEqual([]);
    expect(reasons.filter((one) => scolding.test(one))).toEqual([]);
  });

  it('says nothing in one language that it does not say in the others', () => {
    for (const kind of kinds) {
      const [fr, ...others] = languages.map((language) => textsOf(wordsOf(kind, language)).length);
      expect(others).toEqual(others.map(() => fr));
    }
  });

  it('says something of its own in each language', () => {
    for (const kind of kinds) {
      const [fr, nl, en] = languages.map((language) => textsOf(wordsOf(kind, language).reasons));
      expect(fr?.filter((one) => nl?.includes(one) || en?.includes(one))).toEqual([]);
      expect(nl?.filter((one) => en?.includes(one))).toEqual([]);
    }
  });
});
