import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

const add = defineUpdate<number, [string]>('add');

/** The least that a Temporal Update can be: a handler that counts, no activity, nothing else. */
export async function bareUpdate(): Promise<void> {
  let count = 0;
  setHandler(add, (text) => {
    count += text.length > 0 ? 1 : 0;
    return count;
  });
  await condition(() => false);
}
