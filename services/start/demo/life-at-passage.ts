import { personId } from './identity.ts';
import { sessionsOf } from './sessions.ts';
import { launch, play, type Stage, startWhatFollows, workingDaysOn } from './stage.ts';

const eric = { who: 'Éric', role: 'lead' } as const;

const invited = [
  ['Samira', 'manager'],
  ['Lila', 'team'],
  ['Tom', 'team'],
  ['Yves', 'team'],
] as const;

async function playRoad(stage: Stage) {
  const process = await launch(stage, {
    ...eric,
    command: 'launch',
    ago: 15,
    input: {
      motives: ['usersRequest'],
      why: "Les personnes qui passent au comptoir demandent quelqu'un qui sait de quoi elles parlent.",
      funding: 'mixed',
      fundedUntil: null,
      firstPeer: true,
    },
  });
  await play(stage, process, 1, [
    { ...eric, command: 'attachAdvisor', input: { advisor: personId('Thomas') }, ago: 14 },
    ...invited.map(([who, role]) => ({
      ...eric,
      command: 'invite',
      input: { who: personId(who), role },
      ago: 13,
    })),
    {
      ...eric,
      command: 'formGroup',
      ago: 10,
      input: {
        members: [
          { who: personId('Éric'), as: 'leadership' },
          { who: personId('Lila'), as: 'fieldWorker' },
          { who: personId('Josée'), as: 'personConcerned' },
        ],
      },
    },
    { ...eric, command: 'startPreparation', ago: 8 },
  ]);
  return process;
}

/** A team of three in the middle of planning its preparation: one session agreed, one proposed, two still open. */
export async function playLifeAtPassage(stage: Stage): Promise<void> {
  const accompaniment = await playRoad(stage);
  const preparation = await startWhatFollows(stage, accompaniment, 8);
  const [whyUs, knowledge] = await sessionsOf(stage, preparation);
  const plan = (session: string | undefined, days: number) => ({
    ...eric,
    command: 'planSession',
    input: { session, on: workingDaysOn(stage, days), minutes: 180 },
    ago: 7,
  });
  await play(stage, preparation, 20, [
    plan(whyUs, 5),
    plan(knowledge, 15),
    { who: 'Lila', role: 'team', command: 'agreeSession', input: { session: whyUs }, ago: 5 },
    { who: 'Josée', role: 'group', command: 'talkInstead', input: { round: 'before', present: 3 }, ago: 4 },
    {
      who: 'Tom',
      role: 'team',
      command: 'raiseFear',
      input: { what: 'Et si elle connaît les gens du quartier mieux que nous ?' },
      ago: 4,
    },
  ]);
}
