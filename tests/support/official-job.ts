import { createActivities } from '#activities/index.ts';
import { databaseMemory } from '#activities/database-memory.ts';
import { addPerson } from '#db/people.ts';
import { openStore } from '#db/store.ts';
import type { Role } from '#domain/roles.ts';
import { describeJob, get, post, type TestApi } from './api.ts';
import { seat, testMoment } from './houses.ts';

/** Gives a command with the version that is seen. */
export async function sayAt(
  api: TestApi,
  url: string,
  command: string,
  body: object,
  token: string = api.tokens.lead,
) {
  const seen = await get(api, url, token);
  return post(api, `${url}/${command}`, { token, body, ifMatch: String(seen.headers['etag']) });
}

/** A colleague who holds a role in the accompaniment, with a token of their own. */
export async function colleagueOf(api: TestApi, accompaniment: string, role: Role) {
  const { house } = api.here;
  const email = `${role}.${accompaniment}@example.org`;
  const id = await addPerson(
    api.store,
    { house, language: 'fr', name: `Camille (${role})`, email },
    testMoment,
  );
  await seat(api.store, { person: id, house, accompaniment, role });
  return { id, token: await api.tokenOf(id) };
}

const codes =
  'title purpose mission mission mission limit limit hierarchy supervision places fileAccess selfPresentation timePlace';

/** Clauses that lack nothing. */
export const wholeClauses = codes
  .split(' ')
  .map((code) => ({ code, text: `Ce que dit la clause : ${code}.` }));

/** A job description whose first version is official, with a manager, a personnel office and the person. */
export async function officialJob(api: TestApi, clauses: readonly object[] = wholeClauses) {
  const { url, id, accompaniment } = await describeJob(api);
  const manager = await colleagueOf(api, accompaniment, 'manager');
  const hr = await colleagueOf(api, accompaniment, 'hr');
  const person = await colleagueOf(api, accompaniment, 'person');
  const say = (command: string, body: object = {}, token?: string) => sayAt(api, url, command, body, token);
  await say('fill-from', { source: 'template', clauses });
  await say('set-shares', { line1: 60, line2: 30 });
  await say('name-delegate', { delegate: api.here.team }, api.tokens.team);
  await say('propose');
  for (const token of [api.tokens.lead, manager.token, hr.token, api.tokens.team])
    await say('approve', {}, token);
  return { url, id, accompaniment, manager, hr, person, say };
}

/** A description whose next version is written: one clause changed, one new, one gone, other shares. */
export async function revisedJob(api: TestApi, clauses: readonly object[] = wholeClauses) {
  const job = await officialJob(api, clauses);
  await job.say('propose-version', { why: null });
  const { view } = (await get(api, job.url, api.tokens.lead)).json();
  const idOf = (code: string): string => view.clauses.find((one: { code: string }) => one.code === code).id;
  await job.say('change-clause', {
    clause: idOf('places'),
    text: 'Ce que dit toujours la clause : places.',
  });
  await job.say('write-clause', { code: 'mission', text: 'Animer un groupe.' });
  await job.say('remove-clause', { clause: idOf('limit') });
  await job.say('set-shares', { line1: 50, line2: 40 });
  return job;
}

/** Does the open reactions of a process as the worker would, mails left out. Gives how many stay open. */
export async function reactTo(api: TestApi, process: string, at: string = testMoment): Promise<number> {
  const store = openStore(api.database.workerUrl, api.store.keyRing);
  const mailer = { send: async () => undefined, close: () => undefined };
  const publicUrl = 'https://passerelle.example.org';
  const activities = createActivities({
    memory: databaseMemory(store),
    mailer,
    ring: async () => true,
    publicUrl,
  });
  try {
    return (await activities.react(process, at)).open;
  } finally {
    await store.close();
  }
}
