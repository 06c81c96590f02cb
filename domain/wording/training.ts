import type { Cue } from './cue.ts';
import {
  aboutOthers,
  before,
  cuesOfKind,
  demanded,
  denied,
  has,
  headed,
  refusedWithout,
  softened,
  type Reading,
} from './clause.ts';

/** The person gives the training, or it is what a salary scale is called after, or experience does as well. */
function elsewhere(reading: Reading, topic: Cue): boolean {
  const asked = cuesOfKind(reading, 'demand').find((cue) => cue.at < topic.at);
  const given = cuesOfKind(reading, 'gives', 'helps').some(
    (cue) => cue.at <= topic.at && topic.at - cue.to < 7 && (asked === undefined || asked.at <= cue.at),
  );
  const paid = cuesOfKind(reading, 'pay').some((cue) => cue.at < topic.at);
  return given || paid || has(reading, 'instead');
}

/** "Vous possédez un bachelier", "vous avez suivi la formation", "s'engage à suivre un module". */
function stated(reading: Reading, topic: Cue): boolean {
  if (reading.stance === 'offers' || reading.isQuestion) return false;
  if (before(reading, topic, 10, 'undertakes') || before(reading, topic, 7, 'completed')) return true;
  if (topic.kind === 'credential' && before(reading, topic, 7, 'holds', 'are')) return true;
  const completedAfter = cuesOfKind(reading, 'completed', 'undertakes').some(
    (cue) => cue.at > topic.at && cue.at - topic.to < 6,
  );
  return (completedAfter && has(reading, 'holds', 'are', 'candidate')) || headed(reading, topic, 7);
}

/** Whether the clause asks for a training, a diploma or a certificate, before or after starting. */
export function requiresTraining(reading: Reading): boolean {
  return cuesOfKind(reading, 'credential', 'course').some((topic) => {
    if (softenedOff(reading, topic)) return false;
    if (refusedWithout(reading, topic)) return true;
    if (denied(reading, topic) || elsewhere(reading, topic) || aboutOthers(reading, topic)) return false;
    return demanded(reading, topic) || stated(reading, topic);
  });
}

const softenedOff = (reading: Reading, topic: Cue): boolean =>
  softened(reading, topic) && !refusedWithout(reading, topic);
