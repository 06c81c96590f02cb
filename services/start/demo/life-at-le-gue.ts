import { personId } from './identity.ts';
import { launch, monthsAgo, play, type Stage, weeksAgo } from './stage.ts';

const greet = { who: 'Greet', role: 'lead' } as const;
const irene = { who: 'Irène', role: 'advisor' } as const;

const invited = [
  ['Saïda', 'manager'],
  ['Wim', 'hr'],
  ['Elke', 'supervisor'],
  ['Lode', 'team'],
  ['Inès', 'team'],
  ['Fatou', 'team'],
  ['Pieter', 'team'],
] as const;

const before = (step: string, on: string, note: string | null, ago: number) => ({
  ...greet,
  command: 'holdBefore',
  input: { step, on, note },
  ago,
});

const contact = (on: string, how: string, note: string | null, ago: number) => ({
  ...irene,
  command: 'noteContact',
  input: { on, how, note },
  ago,
});

/** An accompaniment on the road for twelve weeks: what came before Passerelle was held before. */
export async function playLifeAtLeGue(stage: Stage): Promise<void> {
  const process = await launch(stage, {
    ...greet,
    command: 'launch',
    ago: 60,
    input: {
      motives: ['teamRequest', 'usersRequest'],
      why: "L'équipe et les locataires le demandaient depuis deux ans.",
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: false,
    },
  });
  await play(stage, process, 1, [
    { ...greet, command: 'attachAdvisor', input: { advisor: personId('Irène') }, ago: 59 },
    ...invited.map(([who, role]) => ({
      ...greet,
      command: 'invite',
      input: { who: personId(who), role },
      ago: 58,
    })),
    before('preparation', monthsAgo(stage, 8), "Trois journées avec l'équipe du Gué.", 52),
    before('description', monthsAgo(stage, 6), null, 52),
    before('recruitment', monthsAgo(stage, 4), null, 52),
    before('arrival', weeksAgo(stage, 12), null, 52),
    contact(weeksAgo(stage, 10), 'visit', 'Première visite : une place à la table, un casier, des clés.', 44),
    contact(weeksAgo(stage, 8), 'call', null, 34),
  ]);
}
