import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { languages, wordsOf } from '#domain/words/words.ts';
import { labelsOf, namesOf, textsOf } from '../support/vocabulary.ts';

const training = /train|diplom|degree|qualif|certifi|course|school/i;
const inWords =
  /\b(formations?|diplôm\w*|certifi\w*|qualifi\w*|opleiding\w*|diploma\w*|getuigschrift\w*|training\w*|degree)\b/i;

describe('« la formation doit rester un désir de la personne pas une obligation de l’employeur »', () => {
  it.each(kinds)(
    'has no state, command, field, option or reason of %s that could require a training',
    (kind) => {
      expect(namesOf(processOf(kind)).filter((one) => training.test(one))).toEqual([]);
    },
  );

  it.each(languages)('asks for none in any label or reason, in %s', (language) => {
    const said = kinds.flatMap((kind) => [
      ...labelsOf(wordsOf(kind, language)),
      ...textsOf(wordsOf(kind, language).reasons),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((one) => inWords.test(one))).toEqual([]);
  });

  it('would find one that was planted', () => {
    const process = processOf('accompaniment');
    expect(namesOf({ ...process, reasons: ['trainingMissing'] }).some((one) => training.test(one))).toBe(
      true,
    );
    expect(
      ['Diplôme exigé', 'Formation obligatoire', 'Opleidingsattest', 'Training done'].every((one) =>
        inWords.test(one),
      ),
    ).toBe(true);
  });
});
