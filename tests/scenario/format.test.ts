import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '#services/scenario/read.ts';

const head = 'title: Essai\ncast: { Sophie: porte le projet, Paul: éducateur }\nsteps:\n';
const launch = `  - Sophie (lead): launch
    with: { motives: [teamRequest], why: Parce que., funding: recurrent, firstPeer: true }
`;

function complaint(text: string): string {
  try {
    readScenario(text, 'essai.yaml');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing to mend';
}

test('every scenario of the folder can be played as it is written', () => {
  const files = globSync('scenarios/*.yaml', { cwd: path.resolve(import.meta.dirname, '../..') });
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files)
    expect([file, readScenario(readFileSync(file, 'utf8'), file).steps.length > 0]).toEqual([file, true]);
});

test('the smallest scenario is a title, a cast and one step', () => {
  const { steps } = readScenario(head + launch, 'essai.yaml');
  expect(steps).toMatchObject([
    { line: 4, who: { name: 'Sophie', role: 'lead' }, deed: { kind: 'accompaniment', command: 'launch' } },
  ]);
});

test('time passes in a step of its own, in English or in French', () => {
  const { steps } = readScenario(
    `${head}${launch}  - { title: Personne ne répond, Time passes: +8 working days }\n  - Le temps passe: +1 mois\n`,
    'essai.yaml',
  );
  expect(steps.slice(1)).toMatchObject([
    { who: 'time', until: '+8 working days', title: 'Personne ne répond' },
    { who: 'time', until: '+1 mois' },
  ]);
});

describe('a fault is told with its line, its step and what was probably meant', () => {
  const faults: readonly (readonly [what: string, text: string, said: string])[] = [
    [
      'a command misspelt',
      '  - Sophie (lead): lanch\n',
      'essai.yaml:4, step 1 (Sophie (lead)): command "lanch" is not known; did you mean "launch"?',
    ],
    [
      'a person misspelt',
      '  - Sofie (lead): launch\n',
      'person "Sofie" is not known; did you mean "Sophie"?',
    ],
    ['a role misspelt', '  - Sophie (leed): launch\n', 'role "leed" is not known; did you mean "lead"?'],
    [
      'time that goes back',
      '  - Time passes: -2 weeks\n',
      'essai.yaml:4, step 1 (Time passes): must be a time to come: +8 working days, +1 month',
    ],
    [
      'time in which somebody acts',
      '  - { Time passes: +2 weeks, expect: launched }\n',
      'time passes without expect',
    ],
    [
      'an event misspelt',
      `${launch}  - Sophie (lead): look at accompaniment\n    expect: { happened: [remindet] }\n`,
      'event "remindet" is not known; did you mean "reminded"?',
    ],
    [
      'a field misspelt',
      `${launch}  - Sophie (lead): write plan\n    with: { plam: Un plan. }\n`,
      'essai.yaml:7, step 2 (with › plam): field "plam" is not known; did you mean "plan"?',
    ],
    [
      'a field left out',
      `${launch}  - Sophie (lead): write plan\n`,
      'essai.yaml:6, step 2: field "plan" is missing',
    ],
    [
      'a choice misspelt',
      launch.replace('teamRequest', 'teamRequests'),
      'choice "teamRequests" is not known; did you mean "teamRequest"?',
    ],
    [
      'a day that is none',
      `${launch}  - Sophie (lead): note arrival\n    with: { on: soon }\n`,
      'must be a day',
    ],
    [
      'a state misspelt',
      `${launch}    expect: lunched\n`,
      'state "lunched" is not known; did you mean "launched"?',
    ],
    ['a reason misspelt', `${launch}    refused: PLAN_MISING\n`, 'did you mean "PLAN_MISSING"?'],
    [
      'a part of a step misspelt',
      `${launch}    expct: launched\n`,
      'part of a step "expct" is not known; did you mean "expect"?',
    ],
    ['nobody does it', '  - title: Rien\n', 'must have exactly one line that says who does what'],
    [
      'somebody whose turn it is not',
      `${launch}  - Paul (team): write plan\n    with: { plan: Un plan. }\n`,
      'is done by lead, advisor, not by team',
    ],
    [
      'a link to a line that takes none',
      `${launch}  - With a link: write plan\n    with: { plan: Un plan. }\n`,
      '"writePlan" takes no link',
    ],
    [
      'a view that shows no such thing',
      `${launch}    expect: { sees: { mising: [] } }\n`,
      'did you mean "missing"?',
    ],
    ['a text that is no YAML', '  - Sophie (lead: launch\n   x\n', 'is not YAML'],
  ];
  test.each(faults)('%s', (_, text, said) => {
    expect(complaint(head + text)).toContain(said);
  });
});

test('all faults of a file are told at once', () => {
  const said = complaint(`${head}  - Sophie (lead): lanch\n  - Sofie (lead): launch\n`);
  expect(said).toContain('2 things to mend');
});

test('a list of pairs may be written as a map, and days in French', () => {
  const text = `${head}  - Sophie (lead): form group\n    with:\n      members: { Sophie: leadership, Paul: fieldWorker }\n`;
  expect(complaint(text)).toBe('nothing to mend');
  expect(complaint(`${head}${launch}  - Sophie (lead): note arrival\n    with: { on: -2 semaines }\n`)).toBe(
    'nothing to mend',
  );
});

test('a title that is missing or a part that is unknown is told for the whole file', () => {
  expect(complaint('cast: { Sophie: x }\nsteps: [{ Sophie (lead): launch }]\ncats: 1\n')).toContain(
    '"cats" is not part of a scenario',
  );
});
