import type { Kind } from '#domain/kinds.ts';
import type { Opening, Story } from '../support/walk.ts';

const somebody = '00000000-0000-4000-8000-0000000000aa';

const launch: Opening = {
  command: 'launch',
  by: 'lead',
  input: () => ({
    motives: ['teamRequest'],
    why: somebody,
    funding: 'mixed',
    fundedUntil: null,
    firstPeer: true,
  }),
};
const held = (step: string): Opening => ({
  command: 'holdBefore',
  by: 'lead',
  input: (_, today) => ({ step, on: step === 'arrival' ? today : null, note: null }),
});

/** First steps that a guided walk may take, by kind: what chance alone seldom finds. */
export const openings: { readonly [K in Kind]: readonly Story[] } = {
  accompaniment: [
    [
      launch,
      {
        command: 'formGroup',
        by: 'lead',
        input: ([a, b, c]) => ({
          members: [
            { who: a, as: 'leadership' },
            { who: b, as: 'fieldWorker' },
            { who: c, as: 'personConcerned' },
          ],
        }),
      },
      { command: 'startPreparation', by: 'lead' },
    ],
    [launch, held('preparation'), held('description')],
    [launch, ...['preparation', 'description', 'recruitment', 'arrival'].map(held)],
  ],
  'team-preparation': [[{ command: 'begin', by: 'process' }]],
};
