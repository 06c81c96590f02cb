import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createActivities } from '#activities/index.ts';
import type { Mail } from '#activities/mail/mailer.ts';
import { nameOf } from '#activities/process-id.ts';
import type { Ref } from '#db/store.ts';
import { catalogue } from '#domain/processes/catalogue.ts';
import type { Effect } from '#domain/processes/process.ts';
import { languages } from '#domain/words/words.ts';
import { toyProcess } from '../support/toy-process.ts';
import { createMemoryStandIn, type MemoryStandIn, somebody } from '../workflows/remembered.ts';

const at = '2027-03-02T09:30:00.000Z';
const publicUrl = 'https://passerelle.example.org';

let memory: MemoryStandIn;
let mails: Mail[];
let activities: ReturnType<typeof createActivities>;
let process: Ref;

beforeEach(() => {
  memory = createMemoryStandIn();
  mails = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail), close: () => undefined };
  activities = createActivities({ memory, mailer, ring: async () => true, publicUrl });
  process = { kind: 'team-preparation', id: randomUUID() };
  memory.put(process);
});

async function told(effect: Omit<Extract<Effect, { readonly effect: 'notify' }>, 'effect'>): Promise<Mail> {
  memory.effect(process, { effect: 'notify', ...effect }, at);
  await activities.react(nameOf(process), at);
  const last = mails.at(-1);
  if (!last) throw new Error('no mail');
  return last;
}

describe('a mail about a process of the house', () => {
  it('says what happened, what is awaited of its reader by when, in which institution, and where to answer', async () => {
    memory.people = [somebody('fr', 'tom@x.org', ['team'])];
    memory.facts = {
      house: 'Les Aubépines',
      state: 'planning',
      turns: [
        { role: 'lead', what: 'sessionsAgreed', due: '2027-03-10' },
        { role: 'team', what: 'sessionsAgreed', due: '2027-03-10' },
        { role: 'team', what: 'session', due: '2027-03-20' },
      ],
    };
    const { subject, text } = await told({ roles: ['team'], about: 'team-preparation.planSession' });
    expect(subject).toBe('À vous, pour le 10 mars 2027 : convenir des dates des séances · Les Aubépines');
    expect(text).toBe(
      [
        'Bonjour,',
        '',
        'Préparation de l’équipe · Les Aubépines',
        'Où on en est : Dates à convenir.',
        '',
        'Une date a été proposée.',
        '',
        'Ce qui est attendu de vous :',
        '- convenir des dates des séances, au plus tard le mercredi 10 mars 2027',
        '- la prochaine séance, au plus tard le samedi 20 mars 2027',
        '',
        'Pour voir et répondre :',
        `${publicUrl}/team-preparations/${process.id}`,
        '',
        'Ce message est écrit par Passerelle. Inutile d’y répondre, personne ne lit cette adresse.',
        '',
      ].join('\n'),
    );
  });

  it('is about the news where nothing is awaited of its reader, or only what is late already', async () => {
    memory.people = [somebody('nl', 'greet@x.org', ['lead'])];
    const about = 'team-preparation.becamePrepared';
    const news = await told({ roles: ['lead'], about });
    expect(news.subject).toMatch(/ · Les Aubépines$/);
    memory.facts = {
      house: 'Les Aubépines',
      state: 'prepared',
      turns: [{ role: 'lead', what: 'sessionsAgreed', due: '2027-03-01' }],
    };
    const late = await told({ roles: ['lead'], about });
    expect(late.subject).toBe(news.subject);
    expect(late.text).toContain('ten laatste op maandag 1 maart 2027');
  });

  it('is another one when it reminds, and says who is told if nobody answers', async () => {
    memory.people = [somebody('fr', 'claire@x.org', ['lead'])];
    const about = 'team-preparation.reminded.sessionsAgreed';
    const { subject, text } = await told({ roles: ['lead', 'team'], about, due: '2027-03-01' });
    expect(subject).toBe('Rappel pour le 1er mars 2027 : convenir des dates des séances · Les Aubépines');
    expect(text).toContain(
      'Si cette date passe, rien n’est décidé à votre place. On prévient seulement : conseiller·ère PAT.',
    );
  });

  it('is a third one for the third person, and says that silence decides nothing', async () => {
    memory.people = [somebody('en', 'irene@x.org', ['advisor'])];
    const about = 'team-preparation.escalated.sessionsAgreed';
    const { subject, text } = await told({ roles: ['advisor'], about, due: '2027-03-01' });
    expect(subject).toBe(
      'No answer yet, expected by 1 March 2027: agree the dates of the sessions · Les Aubépines',
    );
    expect(text).toContain('It is the turn of: project lead, host team.');
    expect(text).toContain('Silence means neither yes nor no: nothing is decided.');
    expect(text).toContain('To see where it stands:');
  });

  it('does without the day where an older record did not say it', async () => {
    memory.people = [somebody('fr', 'claire@x.org', ['lead'])];
    const { subject } = await told({ roles: ['lead'], about: 'team-preparation.reminded.sessionsAgreed' });
    expect(subject).toBe('Rappel : convenir des dates des séances · Les Aubépines');
  });

  it('can be written in every language about whatever any process tells of, and never without words', async () => {
    for (const one of Object.values(catalogue).filter(({ mails: said }) => said === 'plain')) {
      process = { kind: one.kind, id: randomUUID() };
      memory.put(process);
      const waits = Object.values(one.waits).flatMap((several) => several ?? []);
      const events = Object.entries(one.reactionNames)
        .filter(([, names]) => names.some((name) => name.startsWith('notify')))
        .map(([event]) => `${one.kind}.${event}`);
      const dates = waits.flatMap(({ name }) => [
        `${one.kind}.reminded.${name}`,
        `${one.kind}.escalated.${name}`,
      ]);
      memory.people = languages.map((language) => somebody(language, `${language}@x.org`, ['lead']));
      for (const state of one.states) {
        memory.facts = { house: 'Les Aubépines', state, turns: [] };
        mails.length = 0;
        for (const about of [...events, ...dates]) await told({ roles: ['lead'], about, due: '2027-03-05' });
        expect(mails).toHaveLength((events.length + dates.length) * languages.length);
        for (const { subject, text } of mails) {
          expect(subject).toMatch(/^\p{Lu}.* · Les Aubépines$/u);
          expect(`${subject}\n${text}`).not.toMatch(/undefined|null|[a-z][A-Z]|:\s*\.|\bnaN\b/);
        }
      }
    }
  });
});

describe('a neutral mail', () => {
  const nothings = [
    { about: 'job-description.becameOfficial' },
    { about: 'job-description.reminded.comments', due: '2027-03-05' },
    { about: 'job-description.escalated.revisionWindow', due: '2027-03-01' },
    { about: 'accompaniment.namePerson' },
  ];

  it('is the same, byte for byte, whatever happened, to whoever holds the role of the person', async () => {
    memory.people = [somebody('fr', 'person@x.org', ['person'])];
    process = { kind: 'job-description', id: randomUUID() };
    memory.put(process);
    memory.facts = {
      house: 'Les Aubépines',
      state: 'proposed',
      turns: [{ role: 'person', what: 'comments', due: '2027-03-05' }],
    };
    for (const effect of nothings) await told({ roles: ['person', 'team'], ...effect });
    const bytes = mails.map(({ subject, text }) => `${subject}\n${text}`);
    expect(new Set(bytes).size).toBe(1);
    expect(bytes[0]).not.toMatch(/Aubépines|description|accompaniment|2027|team|avant/);
    expect(bytes[0]).toContain(`\n${publicUrl}/go/opaque.36\n`);
    expect(bytes[0]).not.toContain(process.id);
  });

  it('is what the person gets who also holds another role here', async () => {
    memory.people = [{ ...somebody('fr', 'both@x.org', ['team']), isPerson: true }];
    expect((await told({ roles: ['team'], about: 'team-preparation.planSession' })).subject).toBe(
      'Passerelle : du nouveau pour vous',
    );
  });

  it('is what a process sends whose description says nothing of its mails', () => {
    expect(toyProcess.mails).toBe('neutral');
    const plain = Object.values(catalogue).filter((one) => one.mails === 'plain');
    expect(plain.map((one) => one.kind).toSorted()).toEqual([
      'accompaniment',
      'job-description',
      'team-preparation',
    ]);
  });
});
