/** Whether another process of ours started this one and is told of its end. */
export const hasParent = (): boolean => process.send !== undefined;

/**
 * Calls once when the process that started this one is gone: nobody else would end it. It may have gone while
 * this one was still loading, before anybody could listen: `send` stays, the connection does not.
 */
export function whenLeftBehind(end: () => void): void {
  if (!hasParent()) return;
  if (process.connected) process.once('disconnect', end);
  else end();
}
