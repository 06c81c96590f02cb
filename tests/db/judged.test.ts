import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldOf, recordsOf } from '#db/commit/fold.ts';
import { setContext } from '#db/context.ts';
import { inTransaction } from '#db/store.ts';
import { toyProcess } from '../support/toy-process.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

const advert = {
  headline: 'Formation obligatoire',
  lines: [
    { text: 'Rencontrer les personnes qui le souhaitent.' },
    { text: 'Abstinence depuis deux ans exigée.' },
    { text: null },
  ],
};

describe('a text that is judged', () => {
  it('is judged while it is in clear, also inside a list, and the record holds the codes', async () => {
    const process = await begin(toy);
    const outcome = await say(toy, process, { command: 'advertise', input: advert });
    expect(outcome).toMatchObject({
      outcome: 'done',
      answer: {
        view: {
          headline: 'Formation obligatoire',
          found: ['TRAINING_REQUIRED'],
          lines: [{ found: [] }, { found: ['ABSTINENCE_REQUIRED'] }, { text: null, found: [] }],
        },
      },
    });
    const records = await inTransaction(toy.store.db, async (tx) => {
      await setContext(tx, { process: process.id, house: toy.house });
      return recordsOf(tx, process.id);
    });
    expect(records.at(-1)?.input).toMatchObject({
      found: ['TRAINING_REQUIRED'],
      lines: [{ found: [] }, { found: ['ABSTINENCE_REQUIRED'] }, { found: [] }],
    });
    // Folding reads the codes that were recorded, whatever the rules say by then.
    expect(foldOf(toyProcess, records).it).toMatchObject({ found: ['TRAINING_REQUIRED'] });
  });

  it.each([
    ['at the top', { ...advert, found: [] }],
    ['inside a list', { ...advert, lines: [{ text: 'Formation obligatoire', found: [] }] }],
  ])('takes no judgement from anybody, %s', async (_, input) => {
    const process = await begin(toy);
    expect(await say(toy, process, { command: 'advertise', input })).toMatchObject({
      outcome: 'refused',
      code: 'invalidInput',
    });
  });
});
