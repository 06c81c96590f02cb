import type { OutboxRow } from '#db/outbox.ts';
import type { Dependencies } from './dependencies.ts';
import type { ProcessId } from './memory.ts';
import { notify } from './notify.ts';
import { putOnPaper } from './put-on-paper.ts';
import { tell } from './tell.ts';

/**
 * Does every reaction that may be tried now, one after the other. One that fails is put off with a code
 * and the next is tried: nobody waits for somebody else's mail.
 * @throws whatever the database throws: then all is tried again
 */
export async function doReactions(dependencies: Dependencies, process: ProcessId, at: string): Promise<void> {
  const { memory } = dependencies;
  const failed = new Set<string>();
  for (const row of await memory.openRows(process, at)) {
    const code = failed.has(channelOf(row)) ? awayCode : await failureOf(dependencies, row, at);
    if (code === awayCode) failed.add(channelOf(row));
    await (code === null ? memory.rowDone(row, at) : memory.rowFailed(row, at, code));
  }
}

/** The mail server is away: nothing else is sent in this round, which would only wait as long again. */
const awayCode = 'mailAway';

const channelOf = ({ effect }: OutboxRow): string => (effect.effect === 'notify' ? 'mail' : 'own');

/** Does one reaction; the code of its failure, or nothing. */
async function failureOf(dependencies: Dependencies, row: OutboxRow, at: string): Promise<string | null> {
  try {
    if (row.effect.effect === 'notify') return await notify(dependencies, row, row.effect, at);
    if (row.effect.effect === 'render') return await putOnPaper(dependencies, row, row.effect, at);
    return await tell(dependencies, row, row.effect, at);
  } catch {
    // The error may repeat what it was given; the operator item keeps a code only.
    return 'failed';
  }
}
