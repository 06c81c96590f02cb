import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KeyRing } from '#db/key-ring.ts';
import { nearHouses } from './houses.ts';
import { demoToken } from './identity.ts';

const entry = z.object({
  person: z.string(),
  role: z.string(),
  institution: z.string(),
  token: z.string(),
  shows: z.enum(['launch', 'several', 'board', 'ownPage']).optional(),
});

/** One way into the demonstration. */
export type DemoEntry = z.infer<typeof entry>;

/** Everybody who stands at the door of the demonstration, with a token, Les Aubépines first. */
export const demoEntries = (ring: KeyRing): readonly DemoEntry[] =>
  nearHouses.flatMap((house) =>
    house.people.map(({ name, role, shows }) => ({
      person: name,
      role,
      institution: house.name,
      token: demoToken(ring, name),
      ...(shows === undefined ? {} : { shows }),
    })),
  );

/** Whether the file is there and names everybody with their token. */
export async function isComplete(file: string, ring: KeyRing): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const tokens = new Set(
      z
        .array(entry)
        .parse(JSON.parse(text))
        .map((one) => one.token),
    );
    return demoEntries(ring).every((one) => tokens.has(one.token));
  } catch {
    return false;
  }
}

/** Writes the file last, whole or not at all (mode 600): it says that the demonstration is complete. */
export async function writeDemoFile(file: string, ring: KeyRing): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(demoEntries(ring), undefined, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(`${file}.new`, file);
}
