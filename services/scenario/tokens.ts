import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ScenarioFault } from './fault.ts';
import { notKnown } from './nearest.ts';

const file = z.array(
  z.object({ person: z.string(), institution: z.string(), role: z.string(), token: z.string() }),
);

/** The token of each person, by first name. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * Reads the tokens of a demonstration house (`demo.json`), or a file like it.
 * @throws ScenarioFault when there is none or it is something else
 */
export async function readTokens(path: string): Promise<Tokens> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ScenarioFault(
      `There is no file of tokens at ${path}. Start Passerelle with its demonstration house (npm start), set PASSERELLE_DATA, or give --tokens.`,
    );
  });
  const parsed = file.safeParse(parsedJson(text));
  if (!parsed.success)
    throw new ScenarioFault(`${path} is not a list of {person, role, institution, token}.`);
  return new Map(parsed.data.map((one) => [one.person, one.token]));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The token of somebody. @throws ScenarioFault when the file has none */
export function tokenOf(tokens: Tokens, name: string): string {
  const token = tokens.get(name);
  if (token === undefined)
    throw new ScenarioFault(`No token: ${notKnown('person', name, [...tokens.keys()])}.`);
  return token;
}
