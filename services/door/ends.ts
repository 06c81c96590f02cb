const minute = 60_000;

/**
 * Half of what a tired person may need for a long form, and more than the 30 minutes that are usual: what was typed
 * when it ends is kept and shown again.
 */
const idleMinutes = 60;

/** However busy somebody is. */
const hoursAtMost = 12;

/** How long an ended visit is remembered, to know whose form is sent after it; it opens nothing any more. */
export const hoursRemembered = 24;

/** How often it is noted that somebody is still there. */
const noted = minute;

interface Seen {
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Whether a visit still opens pages at a moment, and whether it is time to note that. */
export function standing(
  { createdAt, updatedAt }: Seen,
  now: number,
): { isOpen: boolean; isToNote: boolean } {
  const idle = now - updatedAt.getTime();
  const isOpen = idle <= idleMinutes * minute && now - createdAt.getTime() <= hoursAtMost * 60 * minute;
  return { isOpen, isToNote: isOpen && idle >= noted };
}
