import { elsewhere, saidOfCandidate } from './candidate.ts';
import {
  before,
  commaBetween,
  cuesOfKind,
  demanded,
  denied,
  has,
  headed,
  softened,
  type Reading,
} from './clause.ts';
import type { Cue } from './cue.ts';
import { asksOfClinician, requiresNoUse, requiresSteadiness } from './states.ts';

/** Whether the clause asks for abstinence or the use of nothing. */
export function requiresAbstinence(reading: Reading): boolean {
  const stays = cuesOfKind(reading, 'abstains').some(
    (topic) => !elsewhere(reading, topic) && !softened(reading, topic) && !denied(reading, topic),
  );
  const is = cuesOfKind(reading, 'abstinence').some(
    (topic) =>
      !elsewhere(reading, topic) &&
      !softened(reading, topic) &&
      !denied(reading, topic) &&
      saidOfCandidate(reading, topic),
  );
  return stays || is || requiresNoUse(reading) || (has(reading, 'consumer') && has(reading, 'refuses'));
}

/** Whether the clause asks for a past or present state of health: recovered, stable, not hospitalised. */
export function requiresRecovery(reading: Reading): boolean {
  const is = cuesOfKind(reading, 'wellness', 'well').some(
    (topic) =>
      !elsewhere(reading, topic) &&
      !softened(reading, topic) &&
      !denied(reading, topic) &&
      (saidOfCandidate(reading, topic) || (topic.kind === 'well' && has(reading, 'candidate', 'own'))),
  );
  return is || requiresSteadiness(reading);
}

/** "Avez-vous déjà été hospitalisé ?", "Welke medicatie neem je?" */
const questioned = (reading: Reading, topic: Cue): boolean =>
  reading.isQuestion && before(reading, topic, 10, 'question');

/** "Indiquez votre diagnostic"; what was learned from an illness is experience, and may be asked for. */
function askedFor(reading: Reading, topic: Cue): boolean {
  const lived = cuesOfKind(reading, 'lived').some((cue) => cue.at < topic.at && topic.at - cue.to < 4);
  const namesIllness = topic.kind === 'healthInfo' && (reading.tokens[topic.at] ?? '').startsWith('diagnos');
  // "Vos antécédents sont à préciser" asks; "un trouble psychique, et vous en parlez librement" does not.
  const others = cuesOfKind(reading, 'others');
  const asked = cuesOfKind(reading, 'asks').some((cue) =>
    cue.at < topic.at
      ? !others.some((other) => cue.at < other.at && other.at < topic.at)
      : !commaBetween(reading, cue.at, topic.at),
  );
  return (!lived && asked) || (namesIllness && (demanded(reading, topic) || headed(reading, topic, 5)));
}

/** Whether the clause asks for health information, for papers about it, or for a verdict on fitness. */
export function asksAboutHealth(reading: Reading): boolean {
  const states = cuesOfKind(reading, 'wellness', 'well', 'abstinence');
  if (states.some((topic) => questioned(reading, topic) && !denied(reading, topic))) return true;
  if (asksOfClinician(reading)) return true;
  return cuesOfKind(reading, 'healthInfo', 'paper', 'fitness').some((topic) => {
    if (elsewhere(reading, topic) || denied(reading, topic)) return false;
    if (topic.kind === 'healthInfo') return questioned(reading, topic) || askedFor(reading, topic);
    if (softened(reading, topic)) return false;
    return has(reading, 'asks', 'are') || demanded(reading, topic) || headed(reading, topic, 7);
  });
}
