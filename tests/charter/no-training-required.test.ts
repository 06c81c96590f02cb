import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { type Language, languages, wordsOf } from '#domain/words/words.ts';
import { drafted, official, said as clause, wording } from '../support/play-description.ts';
import { labelsOf, namesOf, textsOf } from '../support/vocabulary.ts';

const training = /train|diplom|degree|qualif|certifi|course|school/i;
const inWords =
  /\b(formations?|diplôm\w*|certifi\w*|qualifi\w*|opleiding\w*|diploma\w*|getuigschrift\w*|training\w*|degree)\b/i;

/** The one place that may speak of a training: a clause that offers it, whose wording is judged like any other. */
const offered = 'training';
const offers = (language: Language): string =>
  wordsOf('job-description', language).options['code']?.[offered] ?? '';

describe('« la formation doit rester un désir de la personne pas une obligation de l’employeur »', () => {
  it.each(kinds)(
    'has no state, command, field, option or reason of %s that could require a training',
    (kind) => {
      const named = namesOf(processOf(kind)).filter((one) => one !== offered || kind !== 'job-description');
      expect(named.filter((one) => training.test(one))).toEqual([]);
    },
  );

  it.each(languages)('asks for none in any label or reason, in %s', (language) => {
    const said = kinds.flatMap((kind) => [
      ...labelsOf(wordsOf(kind, language)),
      ...textsOf(wordsOf(kind, language).reasons),
    ]);
    expect(said.length).toBeGreaterThan(100);
    const others = said.filter((one) => one !== offers(language));
    expect(others.filter((one) => inWords.test(one))).toEqual([]);
  });

  it.each(languages)('offers one in a clause, for whoever wishes it, in %s', (language) => {
    expect(offers(language)).toMatch(
      /, (si la personne le souhaite|als de persoon dat wil|if the person wishes)$/,
    );
  });

  it('lets no description through whose wording requires one, wherever it stands', () => {
    const play = drafted().must('lead', 'writeClause', clause('training', ['TRAINING_REQUIRED']));
    expect(play.does('lead', 'propose')).toBe('wordingRefused');
    const [written] = play.action('lead', 'changeClause')?.among?.['clause']?.slice(-1) ?? [];
    play.must('lead', 'changeClause', { clause: written, text: wording, decideBy: null, findings: [] });
    expect(play.does('lead', 'propose')).toBeUndefined();
  });

  it('needs no clause on training for a description to be official', () => {
    expect(official().sees('lead')).toMatchObject({ versions: [{ number: 1 }] });
    expect(JSON.stringify(official().it['versions'])).not.toContain('training');
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
