import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { createClient } from '#services/scenario/client.ts';
import { play } from '#services/scenario/play.ts';
import type { Step } from '#services/scenario/format.ts';
import { readScenario } from '#services/scenario/read.ts';
import { runFile } from '#services/scenario/remembered-run.ts';
import { readTokens } from '#services/scenario/tokens.ts';
import { nameDemoOperators } from '#services/start/demo/name-operators.ts';
import { seedDemo } from '#services/start/demo/seed.ts';
import type { Stack } from '../chaos/stack.ts';

/** In whose name requests are sent: one for each role of Les Aubépines, and somebody who may see nothing of it. */
const playing = ['Sophie', 'Irène', 'Bernard', 'Paul', 'Rosa', 'Hélène', 'Marc', 'Greet'];

const demoFile = z.array(z.object({ person: z.string(), role: z.string(), token: z.string() }));
const scenarioFile = path.resolve(import.meta.dirname, '../../scenarios/aubepines.yaml');

/** Steps that wait for a date, or look for what time did: here no calendar is turned, which would be everybody's. */
const needsTime = (step: Step): boolean => step.who === 'time' || (step.expected.happened ?? []).length > 0;

/** Plays the first so many steps of the scenario, those of time left out: an accompaniment that stands where they end. */
async function playUntil(stack: Stack, text: string, steps: number): Promise<void> {
  const { data } = stack.settings;
  const whole = readScenario(text, scenarioFile);
  const said: string[] = [];
  const untimed = whole.steps.filter((step) => !needsTime(step));
  const went = await play({ ...whole, steps: untimed.slice(0, steps) }, `${steps} ${text}`, {
    client: createClient({ origin: stack.origin, language: 'fr', patience: 20_000, say: () => undefined }),
    tokens: await readTokens(path.join(data, 'demo.json')),
    file: runFile(path.join(data, 'scenarios'), `first-${steps}`),
    say: (line) => said.push(line),
    resume: false,
  });
  if (!went) throw new Error(said.slice(-3).join('\n'));
}

async function idsIn(adminUrl: string) {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const found = await admin.query<{ what: string; id: string }>(`
      select kind as what, id from process union all select 'tokens', id from access_token`);
    return Map.groupBy(found.rows, ({ what }) => what);
  } finally {
    await admin.end();
  }
}

const table = 'Maison;Étape\r\nLe Phare;Séances\r\nLa Rive;Fiche écrite\r\n';

const withId = z.looseObject({ id: z.string() });
const listed = z.looseObject({ items: z.array(withId) });

/** What an advisor has of their own, some of each, and the templates there are: by the first part of their addresses. */
async function ownOf(origin: string, token: string): Promise<{ readonly [kind: string]: readonly string[] }> {
  const authorization = `Bearer ${token}`;
  const ask = async (url: string, type?: string, body?: string): Promise<unknown> => {
    const sent = type === undefined ? {} : { method: 'POST', body: body ?? null };
    const headers = type === undefined ? { authorization } : { authorization, 'content-type': type };
    const answer = await fetch(new URL(url, origin), { ...sent, headers });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const made = async (url: string, type: string, body: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    while (ids.length < 3) ids.push(withId.parse(await ask(url, type, body)).id);
    return ids;
  };
  const json = 'application/json';
  return {
    followed: await made('/v1/followed', json, JSON.stringify({ institution: 'Le Gué' })),
    imports: await made('/v1/imports', 'text/csv', table),
    calendars: await made('/v1/calendars', json, '{}'),
    'description-templates': listed.parse(await ask('/v1/description-templates')).items.map(({ id }) => id),
  };
}

/**
 * Fills a Passerelle with the demonstration and with accompaniments that stand at `stops`, and writes down for
 * `hooks.py` who there is and what exists. Gives the file.
 */
export async function setScene(stack: Stack, stops: readonly number[]): Promise<string> {
  const { keyFile, urls, data } = stack.settings;
  await seedDemo({ urls, keyFile, dataFolder: data }, { past: [] });
  await nameDemoOperators({ urls, keyFile });
  const text = await readFile(scenarioFile, 'utf8');
  await Promise.all(stops.map((steps) => playUntil(stack, text, steps)));
  const entries = demoFile.parse(JSON.parse(await readFile(path.join(data, 'demo.json'), 'utf8')));
  const { tokens = [], ...processes } = Object.fromEntries(
    [...(await idsIn(stack.adminUrl))].map(([what, rows]) => [what, rows.map(({ id }) => id)]),
  );
  const players = playing.flatMap((name) => entries.filter(({ person }) => person === name));
  const advisor = players.findIndex(({ role }) => role === 'advisor');
  const own = await ownOf(stack.origin, players[advisor]?.token ?? '');
  const file = path.join(data, 'scene.json');
  await writeFile(file, JSON.stringify({ origin: stack.origin, players, tokens, processes, advisor, own }));
  return file;
}
