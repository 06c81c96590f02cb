import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { languages, wordsOf } from '#domain/words/words.ts';
import { labelsOf, namesOf } from '../support/vocabulary.ts';

const cause =
  /cause|illness|sick|disease|diagno|health|symptom|treatment|therap|medic|abstin|sober|recover|stabil|relaps|rechut/i;
const inWords =
  /maladie|santé|diagnos|symptôm|traitement|abstin|rétabl|rechut|ziekte|gezondheid|herval|herstel|behandel|illness|health|recover/i;

describe('« Ne pas différencier la rechute des pair-aidant·es et les maladies d’autres employé·es permet de ne pas stigmatiser »', () => {
  it.each(kinds)(
    'has no place in %s where the cause of an absence or a state of health could be written',
    (kind) => {
      expect(namesOf(processOf(kind)).filter((one) => cause.test(one))).toEqual([]);
    },
  );

  it.each(languages)('asks for none in any label, in %s', (language) => {
    const said = kinds.flatMap((kind) => labelsOf(wordsOf(kind, language)));
    expect(said.filter((one) => inWords.test(one))).toEqual([]);
  });

  it('would find one that was planted', () => {
    const process = processOf('accompaniment');
    const planted = {
      ...process,
      remembers: { ...process.remembers, causeOfAbsence: { type: 'day' as const } },
    };
    expect(namesOf(planted).some((one) => cause.test(one))).toBe(true);
  });
});
