import { aboutOthers, before, cuesOfKind, demanded, has, headed, type Reading } from './clause.ts';
import type { Cue } from './cue.ts';

/** Somebody is accompanied towards it, when they wish, or it holds for everybody at work, or it is not about this person. */
export function elsewhere(reading: Reading, topic: Cue): boolean {
  if (has(reading, 'atWork', 'whenIll', 'theirWish') || before(reading, topic, 15, 'helps', 'gives'))
    return true;
  return aboutOthers(reading, topic);
}

/** "Être abstinent ? Ce n'est pas notre affaire." But: "Vous êtes stable depuis un an ?" */
const rhetorical = (reading: Reading): boolean =>
  reading.isQuestion && !cuesOfKind(reading, 'are').some((cue) => cue.to - cue.at > 1);

/** Said of the candidate, demanded, or measured in years. */
export const saidOfCandidate = (reading: Reading, topic: Cue): boolean =>
  !rhetorical(reading) &&
  (demanded(reading, topic) ||
    has(reading, 'are', 'duration', 'undertakes') ||
    before(reading, topic, 7, 'holds') ||
    headed(reading, topic, 7));
