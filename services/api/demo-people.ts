import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const people = z.array(
  z.object({
    person: z.string(),
    role: z.string(),
    institution: z.string(),
    token: z.string(),
    shows: z.enum(['launch', 'several', 'board', 'ownPage']).optional(),
  }),
);

/** Everybody of the demonstration, from the file that says it is complete; nobody until then. */
export const demoPeople = (dataFolder: string) => async (): Promise<z.infer<typeof people>> => {
  const text = await readFile(path.join(dataFolder, 'demo.json'), 'utf8').catch(() => '[]');
  return people.parse(JSON.parse(text));
};
