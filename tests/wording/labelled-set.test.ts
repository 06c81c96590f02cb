import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWording } from '#domain/wording-rules.ts';
import { figures } from './figures.ts';
import {
  codes,
  found,
  onceUnseen,
  precision,
  recall,
  tally,
  together,
  tuning,
  type Labelled,
} from './labelled-set.ts';

/** What the rules get wrong and we know of. The list may only shrink: an entry that is right now must go. */
const knownMisses: readonly (readonly [text: string, expected: readonly string[], why: string])[] = [
  [
    'Geen opleiding vereist, wel abstinentie.',
    ['ABSTINENCE_REQUIRED'],
    'the demand is left out and taken from before',
  ],
  ['Être passé·e par une école sociale.', ['TRAINING_REQUIRED'], 'names no diploma and no training'],
  ['Minstens een graduaat.', ['TRAINING_REQUIRED'], 'a level alone, with no word that asks'],
  [
    'La personne candidate a déjà parcouru l’essentiel de son chemin de rétablissement.',
    ['RECOVERY_REQUIRED'],
    'told of somebody, with no word that asks',
  ],
  ['Vous avez laissé la tempête derrière vous.', ['RECOVERY_REQUIRED'], 'an image that names nothing'],
  ['Votre psychiatre peut nous écrire un mot.', ['HEALTH_QUESTION'], 'asks by suggesting'],
  ['La pair-aidante doit-elle avoir un diplôme ? Non.', [], 'the answer is in the next sentence'],
  [
    "Un diplôme est exigé de la part des autres membres de l'équipe.",
    [],
    'who it is asked of comes after what is asked',
  ],
];

const inOrder = (list: readonly string[]): readonly string[] => list.toSorted();
const all = (sentences: readonly Labelled[]) => together(codes.map((code) => tally(sentences, code)));

describe('the labelled sentences', () => {
  it('are at least three hundred before the second and third set, half of them harmless, each id once', () => {
    const every = [...tuning, ...onceUnseen.first];
    const harmless = every.filter((one) => one.expected.length === 0).length;
    expect(every.length).toBeGreaterThanOrEqual(300);
    expect(harmless / every.length).toBeGreaterThan(0.4);
    // What was written later stays out of the part that was unseen: its one run counted these.
    expect(onceUnseen.first).toHaveLength(130);
    const ids = [...every, ...onceUnseen.second, ...onceUnseen.third, ...onceUnseen.fourth].map(
      (one) => one.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(tuning)('finds in $id exactly what is expected', (one) => {
    expect(inOrder(found(one))).toEqual(inOrder(one.expected));
  });

  it.each(knownMisses)('still misreads, as we know: %s', (text, expected) => {
    expect(checkWording(text).map(({ code }) => code)).not.toEqual(expected);
  });

  // The floors stand a little under what the one unseen run gave (docs/wording-rules.md); the second set was
  // written to be hard and is measured by what the rules became after it.
  it.each([
    ['first', 0.97, 0.9],
    ['second', 0.9, 0.85],
    ['third', 0.92, 0.81],
    ['fourth', 0.95, 0.73],
  ] as const)('keeps precision and recall on the %s set that was once unseen', (set, precise, complete) => {
    expect(precision(all(onceUnseen[set]))).toBeGreaterThanOrEqual(precise);
    expect(recall(all(onceUnseen[set]))).toBeGreaterThanOrEqual(complete);
  });

  it('gives the figures that docs/wording-rules.md shows', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/wording-rules.md'), 'utf8');
    expect(page).toContain(figures());
  });
});
