import { describe, expect, test } from 'vitest';
import { processOf } from '#domain/processes/catalogue.ts';
import { travelled } from '#domain/travel.ts';
import { idOf, Play, who } from '../support/play.ts';
import { toyProcess } from '../support/toy-process.ts';

const launching = {
  motives: ['teamRequest'],
  why: idOf(1),
  funding: 'recurrent',
  fundedUntil: null,
  firstPeer: false,
};
const formed = {
  members: [
    { who: who.nadia, as: 'leadership' },
    { who: who.malik, as: 'fieldWorker' },
    { who: who.ana, as: 'personConcerned' },
  ],
};

const launched = (today = '2027-03-01'): Play => {
  const play = new Play('accompaniment', today);
  expect(play.does('lead', 'launch', launching)).toBeUndefined();
  return play;
};

/** The road as the lead may know it: `name standing on gate`. */
const roadOf = ({ process, position, records }: Play): readonly string[] =>
  travelled(process, {
    state: position.state,
    happened: records,
    view: process.view(position, 'lead') ?? {},
  }).map(({ name, standing, on, gate }) => [name, standing, on ?? '-', gate ?? ''].join(' ').trim());

describe('the road of a process', () => {
  test('is its states in order, without what lies beside and ends that come from anywhere', () => {
    const names = processOf('team-preparation').road.flatMap((one) => one.at);
    expect(names).toEqual(['planning', 'underway', 'prepared', 'lookedBack']);
    expect(toyProcess.road.flatMap((one) => one.at)).toEqual(['lively', 'calm', 'shut']);
  });

  test('says where one stands since when, what is to come, and that the gate is closed', () => {
    const play = launched();
    expect(roadOf(play)).toEqual([
      'launched present 2027-03-01',
      'preparing ahead -',
      'describing ahead -',
      'recruiting ahead - closed',
      'accompanied ahead -',
      'autonomous ahead -',
    ]);
  });

  test('shows what runs beside, and opens the gate when all before it is done', () => {
    const play = launched();
    play.does('lead', 'formGroup', formed);
    play.today = '2027-03-08';
    expect(play.does('lead', 'startPreparation')).toBeUndefined();
    play.does('lead', 'startDescription', { language: 'fr' });
    expect(roadOf(play).slice(0, 4)).toEqual([
      'launched done 2027-03-08',
      'preparing present 2027-03-08',
      'describing beside -',
      'recruiting ahead - closed',
    ]);
    play.today = '2027-04-12';
    play.does('process', 'teamPrepared');
    play.does('process', 'descriptionOfficial');
    expect(roadOf(play).slice(1, 4)).toEqual([
      'preparing done 2027-04-12',
      'describing present 2027-04-12',
      'recruiting ahead - open',
    ]);
  });

  test('says of steps held before that they were, and never that they were done here', () => {
    const play = launched();
    for (const step of ['preparation', 'description', 'recruitment'])
      expect(play.does('lead', 'holdBefore', { step, on: '2026-11-02', note: null })).toBeUndefined();
    play.does('lead', 'holdBefore', { step: 'arrival', on: '2027-01-11', note: null });
    expect(roadOf(play)).toEqual([
      'launched done 2027-03-01',
      'preparing held 2026-11-02',
      'describing held 2026-11-02',
      'recruiting held 2026-11-02',
      'accompanied present 2027-01-11',
      'autonomous ahead -',
    ]);
  });

  test('says of what was passed by override that it was not done', () => {
    const play = launched();
    expect(play.does('lead', 'openByOverride', { reason: idOf(2) })).toBeUndefined();
    expect(roadOf(play).slice(0, 4)).toEqual([
      'launched done 2027-03-01',
      'preparing passed -',
      'describing passed -',
      'recruiting present 2027-03-01',
    ]);
  });

  test('stays where it was during a pause, and nowhere once it is closed', () => {
    const play = launched();
    play.does('lead', 'pause', { why: null });
    expect(roadOf(play)[0]).toBe('launched present 2027-03-01');
    play.does('lead', 'resume');
    expect(roadOf(play)[0]).toBe('launched present 2027-03-01');
    play.does('lead', 'close', { why: idOf(3) });
    expect(roadOf(play).map((one) => one.split(' ')[1])).not.toContain('present');
  });

  test('says nothing against anybody to a reader who is told nothing', () => {
    const { process } = launched();
    const road = travelled(process, { state: 'recruiting', happened: [], view: {} });
    expect(road.map((one) => one.standing)).toEqual(['done', 'done', 'done', 'present', 'ahead', 'ahead']);
  });
});
