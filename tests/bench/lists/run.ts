import { watchMachine } from '../../chaos/machine.ts';
import { launchOne, measureSize, type SizeResult } from './measure.ts';
import { bringListsPlace } from './place.ts';
import { writeLists } from './report.ts';

const clients = [1, 16];

/** Measures boards and inboxes as the country grows, up to a size; about half an hour. Gives the report. */
export async function measureLists(
  wish: { readonly repetitions: number; readonly seconds: number; readonly sizes: readonly number[] },
  say: (line: string) => void,
): Promise<string> {
  const place = await bringListsPlace();
  const machine = watchMachine();
  try {
    const like = await launchOne(place);
    const results: SizeResult[] = [];
    for (const [index, to] of wish.sizes.entries()) {
      const size = { from: wish.sizes[index - 1] ?? 0, to, like };
      results.push(await measureSize(place, size, { ...wish, clients }, machine, say));
    }
    return await writeLists(results);
  } finally {
    machine.stop();
    await place.end();
  }
}
