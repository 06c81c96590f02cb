import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKeyRing } from '#db/key-ring.ts';
import { letterToSend, waitingLetters } from '#db/letters.ts';
import { openStore } from '#db/store.ts';
import { isSignedIn } from '#services/start/demo/is-signed-in.ts';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let data: string;

beforeAll(async () => {
  database = await freshDatabase();
  data = await mkdtemp(path.join(os.tmpdir(), 'passerelle-admin-'));
  await ensureKeyFile(path.join(data, 'keys.json'), false);
});
afterAll(async () => {
  await database.drop();
  await rm(data, { recursive: true, force: true });
});

/** Runs `npm run admin` as somebody with the settings of this database would. */
function admin(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PASSERELLE_DATA: data,
    DATABASE_URL: database.ownerUrl,
    DATABASE_COMMIT_URL: database.commitUrl,
    DATABASE_WORKER_URL: database.workerUrl,
  };
  const cwd = path.resolve(import.meta.dirname, '../..');
  return new Promise((resolve) => {
    execFile(process.execPath, ['services/admin/main.ts', ...words], { cwd, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err });
    });
  });
}

const within = (said: string, name: string): string =>
  new RegExp(`^${name}: (\\S+)`, 'm').exec(said)?.[1] ?? '';

test('an institution is made with who carries its project, a colleague and tokens that let them in', async () => {
  const made = await admin('house', 'add', 'La Source', '--lead', 'Claire', '--email', 'claire@example.org');
  expect(made.said).toContain('It is shown once');
  expect(made.code).toBe(0);
  expect(made.said).toContain('door: http://127.0.0.1:4000/come-in');
  const now = new Date().toISOString();
  expect(await isSignedIn(database.apiUrl, within(made.said, 'token'), now)).toBe(true);
  const house = within(made.said, 'institution');
  const colleague = await admin(
    'person',
    'add',
    '--house',
    house,
    '--name',
    'Omar',
    '--email',
    'omar@example.org',
    '--role',
    'hr',
  );
  expect(await isSignedIn(database.apiUrl, within(colleague.said, 'token'), now)).toBe(true);
  const again = await admin('token', 'add', '--house', house, '--person', within(colleague.said, 'person'));
  expect(await isSignedIn(database.apiUrl, within(again.said, 'token'), now)).toBe(true);
  const somebody = ['--house', house, '--name', 'Nour', '--email', 'nour@example.org', '--role', 'person'];
  const everywhere = await admin('person', 'add', ...somebody);
  expect(everywhere).toMatchObject({ code: 1, said: expect.stringContaining('Nobody holds "person"') });
}, 60_000);

test('whoever is entered is written to, in their language, with the door and nothing that opens it', async () => {
  const worker = openStore(database.workerUrl, readKeyRing(path.join(data, 'keys.json')), { max: 1 });
  const soon = new Date(Date.now() + 60_000).toISOString();
  const letters = async () => {
    const ids = await waitingLetters(worker, soon, 50);
    return Promise.all(ids.map((id) => letterToSend(worker, id, soon)));
  };
  try {
    const first = ['--lead', 'Lien', '--email', 'lien@example.org', '--language', 'nl'];
    await admin('house', 'add', 'De Bron', ...first);
    const letter = (await letters()).find((one) => one?.address === 'lien@example.org');
    expect(letter).toMatchObject({ language: 'nl', subject: 'Uw toegang is klaar' });
    expect(letter?.text).toContain('http://127.0.0.1:4000/come-in\n');
    expect(letter?.text).not.toMatch(/psr_|Lien|De Bron/);
  } finally {
    await worker.close();
  }
}, 60_000);

test('what cannot be done is said in one sentence, with what to do', async () => {
  const noHouse = await admin(
    'person',
    'add',
    '--house',
    '0b9e8f5e-8a3a-4f0e-9c7e-3f6f1c1d2e3a',
    '--name',
    'Omar',
    '--email',
    'o@example.org',
  );
  expect(noHouse).toMatchObject({
    code: 1,
    said: expect.stringContaining('There is no institution 0b9e8f5e'),
  });
  const noRole = await admin(
    'person',
    'add',
    '--house',
    '0b9e8f5e-8a3a-4f0e-9c7e-3f6f1c1d2e3a',
    '--name',
    'Omar',
    '--email',
    'o@example.org',
    '--role',
    'boss',
  );
  expect(noRole).toMatchObject({
    code: 1,
    said: expect.stringContaining('"boss" is not a role. Roles: person, lead'),
  });
}, 60_000);

test('an operator sees that nothing keeps failing', async () => {
  expect(await admin('operator', 'list')).toMatchObject({ code: 0, said: 'Nothing keeps failing.\n' });
}, 60_000);

test('a support organisation enters templates from files, and a changed one as its next version', async () => {
  const made = await admin('house', 'add', 'PAT', '--support', '--lead', 'Irène', '--email', 'i@example.org');
  expect(made.said).toContain('keeps the templates');
  const house = within(made.said, 'institution');
  const add = (...files: readonly string[]) => admin('template', 'add', ...files, '--house', house);
  const shipped = ['templates/fr/housing-first-et-rue.yaml', 'templates/nl/caw.yaml'];
  const first = await add(...shipped);
  expect(first.code).toBe(0);
  expect(first.said.match(/is new: version 1/g)).toHaveLength(2);
  expect((await add(...shipped)).said.match(/says the same: still version 1/g)).toHaveLength(2);

  const file = path.join(data, 'caw.yaml');
  const text = await readFile('templates/nl/caw.yaml', 'utf8');
  await writeFile(file, text.replace('Staat nooit alleen', 'Staat niet alleen'));
  expect((await add(file)).said).toMatch(/Ervaringswerker in een CAW \(nl\) says something else: version 2/);

  await writeFile(file, text.replace('Staat nooit alleen in het inloophuis.', 'Opleiding verplicht.'));
  const refused = await add('templates/fr/service-de-sante-mentale.yaml', file);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('TRAINING_REQUIRED') });
  expect(refused.said).not.toContain('is new');
}, 60_000);

test('an institution keeps no templates, and a file that is not there is named', async () => {
  const made = await admin('house', 'add', 'Le Port', '--lead', 'Jo', '--email', 'jo@example.org');
  const house = within(made.said, 'institution');
  expect(await admin('template', 'add', 'templates/nl/caw.yaml', '--house', house)).toMatchObject({
    code: 1,
    said: expect.stringContaining('is no support organisation'),
  });
  expect(await admin('template', 'add', 'nowhere.yaml', '--house', house)).toMatchObject({
    code: 1,
    said: 'nowhere.yaml cannot be read.\n',
  });
}, 60_000);
