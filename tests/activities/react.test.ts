import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createActivities } from '#activities/index.ts';
import type { LifeActivities } from '#activities/life-activities.ts';
import type { Mail, Mailer } from '#activities/mail/mailer.ts';
import { nameOf } from '#activities/process-id.ts';
import type { Ref } from '#db/store.ts';
import { createMemoryStandIn, type MemoryStandIn, somebody } from '../workflows/remembered.ts';

const at = '2027-03-02T09:30:00.000Z';
const notify = (about: string) => ({ effect: 'notify', roles: ['lead'], about }) as const;

describe('a react', () => {
  let memory: MemoryStandIn;
  let activities: LifeActivities;
  let mails: Mail[];
  let rung: Ref[];
  let isTemporalAway: boolean;
  let process: Ref;
  let fails: (mail: Mail) => Error | null;

  beforeEach(() => {
    memory = createMemoryStandIn();
    mails = [];
    rung = [];
    fails = () => null;
    process = { kind: 'team-preparation', id: randomUUID() };
    memory.put(process);
    const mailer: Mailer = {
      async send(mail) {
        const failure = fails(mail);
        if (failure) throw failure;
        mails.push(mail);
      },
      close: () => undefined,
    };
    const publicUrl = 'https://passerelle.example.org';
    isTemporalAway = false;
    const ring = async (one: Ref): Promise<boolean> => {
      rung.push(one);
      return !isTemporalAway;
    };
    activities = createActivities({ memory, mailer, ring, publicUrl });
  });
  const react = () => activities.react(nameOf(process), at);
  const codes = () => memory.rowsOf(process).map((row) => (row.done ? 'done' : row.code));

  it('writes to each person in their language, with a link', async () => {
    memory.people = [somebody('fr', 'a@x.org'), somebody('nl', 'b@x.org'), somebody('en', 'c@x.org')];
    memory.effect(process, notify('team-preparation.closeQuestionnaire'), at);
    expect(await react()).toMatchObject({ found: true, open: 0 });
    expect(mails.map((mail) => mail.address)).toEqual(['a@x.org', 'b@x.org', 'c@x.org']);
    expect(new Set(mails.map((mail) => mail.subject)).size).toBe(3);
    for (const mail of mails)
      expect(mail.text).toContain(`https://passerelle.example.org/team-preparations/${process.id}\n`);
  });

  it('gives a mail sent twice the same id, and two mails two ids', async () => {
    memory.people = [somebody('fr', 'a@x.org'), somebody('nl', 'b@x.org')];
    memory.effect(process, notify('x'), at);
    fails = (mail) =>
      mail.address === 'b@x.org' ? Object.assign(new Error('no'), { code: 'EENVELOPE' }) : null;
    await react();
    fails = () => null;
    await activities.react(nameOf(process), '2027-03-02T10:30:00.000Z');
    const [first, again, other] = mails;
    expect([first?.address, again?.address, other?.address]).toEqual(['a@x.org', 'a@x.org', 'b@x.org']);
    expect(first?.messageId).toBe(again?.messageId);
    expect(first?.messageId).not.toBe(other?.messageId);
    expect(first?.messageId).not.toContain(process.id);
  });

  it('tells everybody else when one address is refused, and keeps the reaction open under a code', async () => {
    memory.people = [somebody('fr', 'refused@x.org'), somebody('nl', 'b@x.org')];
    memory.effect(process, notify('x'), at);
    fails = (mail) =>
      mail.address === 'refused@x.org' ? Object.assign(new Error('no'), { code: 'EENVELOPE' }) : null;
    expect(await react()).toMatchObject({ open: 1 });
    expect(mails).toHaveLength(1);
    expect(codes()).toEqual(['mailRefused']);
  });

  it('asks an absent mail server once a round, and does the rest meanwhile', async () => {
    memory.people = [somebody('fr', 'a@x.org')];
    const receiver = { kind: 'accompaniment', id: randomUUID() } as const;
    memory.put(receiver);
    let asked = 0;
    fails = () => {
      asked += 1;
      return Object.assign(new Error('no route'), { code: 'ESOCKET' });
    };
    memory.effect(process, notify('x'), at);
    memory.effect(process, notify('y'), at);
    memory.effect(process, { effect: 'tell', ...receiver, command: 'teamPrepared', input: {} }, at);
    await react();
    expect(asked).toBe(1);
    expect(codes()).toEqual(['mailAway', 'mailAway', 'done']);
  });

  it('starts another process at home, under a key of its own, and rings for it', async () => {
    const started = { kind: 'team-preparation', id: randomUUID() } as const;
    memory.effect(process, { effect: 'start', ...started, command: 'begin', input: {} }, at);
    await react();
    const [request] = memory.requests;
    expect(request).toEqual({
      process: started,
      born: {
        house: '01990000-0000-7000-8000-00000000000a',
        accompaniment: '01990000-0000-7000-8000-00000000000b',
      },
      key: `tell:${nameOf(process)}|1|0`,
      command: 'begin',
      input: {},
      by: { id: 'process', role: 'process' },
      at,
    });
    expect(rung).toEqual([started]);
    expect(codes()).toEqual(['done']);
  });

  it('gives a tell twice the same key, so that it takes effect once, and rings again', async () => {
    const receiver = { kind: 'accompaniment', id: randomUUID() } as const;
    memory.put(receiver);
    memory.effect(process, { effect: 'tell', ...receiver, command: 'teamPrepared', input: {} }, at);
    await react();
    const [row] = memory.rowsOf(process);
    if (row) Object.assign(row, { done: false });
    await react();
    expect(memory.requests.map((request) => request.key)).toEqual([
      `tell:${nameOf(process)}|1|0`,
      `tell:${nameOf(process)}|1|0`,
    ]);
    expect(memory.requests.every((request) => request.born === undefined)).toBe(true);
    expect(rung).toEqual([receiver, receiver]);
  });

  it('tells again when the life of the receiver was not reached, so that nothing started stays without one', async () => {
    const started = { kind: 'team-preparation', id: randomUUID() } as const;
    memory.effect(process, { effect: 'start', ...started, command: 'begin', input: {} }, at);
    isTemporalAway = true;
    expect(await react()).toMatchObject({ open: 1 });
    expect(codes()).toEqual(['lifeAway']);
    isTemporalAway = false;
    expect(await activities.react(nameOf(process), '2027-03-02T10:30:00.000Z')).toMatchObject({ open: 0 });
    expect(new Set(memory.requests.map((request) => request.key)).size).toBe(1);
    expect(rung).toEqual([started, started]);
  });

  it('keeps a tell to a missing receiver open under a code, for the operator', async () => {
    const nobody = { kind: 'accompaniment', id: randomUUID() } as const;
    memory.effect(process, { effect: 'tell', ...nobody, command: 'x', input: {} }, at);
    expect(await react()).toMatchObject({ open: 1 });
    expect(codes()).toEqual(['receiverMissing']);
    expect(rung).toEqual([]);
  });

  it('refuses a name that is no process', async () => {
    await expect(async () => activities.look('absence', at)).rejects.toThrow(/^unknownProcess$/);
    await expect(async () => activities.look(`accompaniment/${randomUUID()}/x`, at)).rejects.toThrow(
      'unknownProcess',
    );
  });
});
