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

const clause = (code: string, text: string | null = somebody) => ({
  code,
  text,
  decideBy: text === null ? '2028-06-30' : null,
  findings: [],
});

/** A description that lacks nothing, some of it to be decided with the person. */
const described: Story = [
  { command: 'begin', by: 'process', input: () => ({ language: 'fr' }) },
  {
    command: 'fillFrom',
    by: 'lead',
    input: () => ({
      source: 'template',
      kept: somebody,
      clauses: [
        ...['title', 'purpose', 'mission', 'limit', 'limit', 'places', 'fileAccess'].map((one) =>
          clause(one),
        ),
        ...['hierarchy', 'supervision', 'selfPresentation'].map((one) => clause(one)),
        ...['mission', 'mission', 'timePlace'].map((one) => clause(one, null)),
      ],
    }),
  },
  { command: 'setShares', by: 'lead', input: () => ({ line1: 60, line2: 30 }) },
];
/** A round of comments in which the lead says something. */
const commented: Story = [
  { command: 'openComments', by: 'lead', input: (_, today) => ({ of: ['team'], until: today }) },
  { command: 'comment', by: 'lead', input: () => ({ clause: null, what: somebody }) },
  { command: 'closeComments', by: 'lead' },
];
const delegate = (n: number): Opening => ({
  command: 'nameDelegate',
  by: 'team',
  input: (people) => ({ delegate: people[n] }),
});

const substitute = (by: 'lead' | 'manager'): Opening => ({
  command: 'nameSubstitute',
  by,
  input: ([who, insteadOf], today) => ({ party: 'hr', who, insteadOf, from: today, until: today }),
});

/** What is said until a first version is official. */
const official: Story = [
  ...described,
  delegate(7),
  { command: 'propose', by: 'lead' },
  ...(['lead', 'manager', 'team', 'hr'] as const).map((by): Opening => ({ command: 'approve', by })),
];

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
    [launch, { command: 'invite', by: 'lead', input: ([, b]) => ({ who: b, role: 'lead' }) }],
    [launch, held('preparation'), held('description')],
    [launch, ...['preparation', 'description', 'recruitment', 'arrival'].map(held)],
  ],
  'team-preparation': [[{ command: 'begin', by: 'process' }]],
  'job-description': [
    described,
    [
      ...described,
      ...commented,
      delegate(0),
      substitute('lead'),
      substitute('manager'),
      { command: 'propose', by: 'lead' },
    ],
    official,
    [...official, { command: 'proposeVersion', by: 'lead', input: () => ({ why: somebody }) }],
  ],
};
