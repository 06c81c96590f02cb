import { elsewhere, saidOfCandidate } from './candidate.ts';
import {
  apart,
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
import type { Cue, CueKind } from './cue.ts';

/** What is said of what: "surmonté" of "sa maladie", "solide" of "psychiquement". */
interface Pair {
  readonly topic: Cue;
  readonly said: Cue;
}

/** Cues of the one kind near a cue of the other, in the same part between commas. */
const pairs = (
  reading: Reading,
  topics: CueKind,
  said: readonly CueKind[],
  within: number,
): readonly Pair[] =>
  cuesOfKind(reading, topics).flatMap((topic) =>
    cuesOfKind(reading, ...said)
      .filter((cue) => apart(topic, cue) <= within && !commaBetween(reading, topic.at, cue.at))
      .map((cue) => ({ topic, said: cue })),
  );

/** "Leur maladie", "hun verslaving": of people the candidate will meet, unless it is demanded of candidates. */
const theirs = (reading: Reading, topic: Cue): boolean =>
  reading.tokens
    .slice(Math.max(0, topic.at - 3), topic.at)
    .some((token) => /^(?:leurs?|hun|their)$/u.test(token)) && !demanded(reading, topic);

const stands = (reading: Reading, { topic, said }: Pair): boolean =>
  !elsewhere(reading, topic) &&
  !elsewhere(reading, said) &&
  !softened(reading, said) &&
  !denied(reading, said) &&
  !theirs(reading, topic);

const isOwn = (reading: Reading, topic: Cue): boolean => before(reading, topic, 3, 'own');

/** A verb done by the candidate, a state said of them, or of what is theirs. */
const ofCandidate = (reading: Reading, { topic, said }: Pair): boolean =>
  saidOfCandidate(reading, said) ||
  (!reading.isQuestion && (isOwn(reading, topic) || before(reading, said, 7, 'candidate')));

/** "Avoir surmonté sa maladie", "je ziekte ligt achter je"; with what was used, it is abstinence. */
const left = (reading: Reading, what: CueKind, ...how: readonly CueKind[]): boolean =>
  pairs(reading, what, ['behind', ...how], 6).some(
    (pair) =>
      stands(reading, pair) &&
      !reading.isQuestion &&
      (pair.said.kind === 'behind' || ofCandidate(reading, pair)),
  );

// "Aucune question sur vos hospitalisations": what is denied is not the stay.
const aboutIt = new Set(
  'sur about over naar autour question questions vraag vragen si if whether seul seule alone alleen in bij dans face'.split(
    ' ',
  ),
);

const closely = (reading: Reading, denial: Cue, topic: Cue): boolean =>
  denial.at < topic.at &&
  topic.at - denial.to < 4 &&
  !reading.tokens.slice(denial.to, topic.at).some((token) => token === ',' || aboutIt.has(token));

/** Whether how long it must have been so stands near, and not beyond the colon. */
const measured = (reading: Reading, topic: Cue): boolean =>
  cuesOfKind(reading, 'duration').some(
    (cue) => apart(cue, topic) < 8 && cue.at < reading.label === topic.at < reading.label,
  );

/** "Pas d'hospitalisation depuis un an", "geen drugs sinds een jaar": close to its denial, and asked for. */
const none = (reading: Reading, what: CueKind): boolean =>
  cuesOfKind(reading, what).some(
    (topic) =>
      (cuesOfKind(reading, 'negation').some((denial) => closely(reading, denial, topic)) ||
        (before(reading, topic, 3, 'without') && measured(reading, topic))) &&
      !elsewhere(reading, topic) &&
      !softened(reading, topic) &&
      (measured(reading, topic) ||
        demanded(reading, topic) ||
        has(reading, 'are') ||
        headed(reading, topic, 7)),
  );

/** "Solide psychiquement", "mentaal weerbaar". */
const steadyMind = (reading: Reading): boolean =>
  pairs(reading, 'mind', ['steady'], 2).some(
    (pair) => stands(reading, pair) && saidOfCandidate(reading, pair.said),
  );

/** "Une solide expérience du rétablissement". */
const knows = (reading: Reading, topic: Cue): boolean =>
  reading.tokens
    .slice(Math.max(0, topic.at - 4), topic.at)
    .some((token) =>
      /^(?:experience|vecu|connaissance|ervaring|kennis|lived|knowledge|understanding)/u.test(token),
    );

/** "Votre rétablissement est abouti"; what somebody knows of recovery is experience, and may be asked for. */
const farAlong = (reading: Reading): boolean =>
  pairs(reading, 'recovering', ['advanced'], 4).some(
    (pair) =>
      stands(reading, pair) &&
      !knows(reading, pair.topic) &&
      !reading.isQuestion &&
      (isOwn(reading, pair.topic) || saidOfCandidate(reading, pair.said)),
  );

/** "Substitution refusée", "een recente opname sluit je uit". */
const forbidden = (reading: Reading, what: CueKind): boolean =>
  pairs(reading, what, ['banned'], 6).some((pair) => stands(reading, pair));

/** Whether the clause asks for an illness overcome, a steady mind, a recovery far along, or no crisis of late. */
export const requiresSteadiness = (reading: Reading): boolean =>
  left(reading, 'trouble', 'overcome') ||
  steadyMind(reading) ||
  farAlong(reading) ||
  none(reading, 'stay') ||
  forbidden(reading, 'stay');

/** Whether the clause asks to have left what is used, to use none of it, or forbids it outside work too. */
export const requiresNoUse = (reading: Reading): boolean =>
  left(reading, 'substance', 'overcome', 'quits') ||
  none(reading, 'substance') ||
  forbidden(reading, 'substance');

// A paper of theirs, or their word for it.
const papersOf = (reading: Reading, topic: Cue): boolean =>
  cuesOfKind(reading, 'document').some(
    (paper) =>
      apart(paper, topic) < 8 &&
      !commaBetween(reading, paper.at, topic.at) &&
      !denied(reading, paper) &&
      !reading.isQuestion,
  );

/** "L'accord de votre médecin", "your therapist must give the green light", "we will contact your doctor". */
export const asksOfClinician = (reading: Reading): boolean =>
  cuesOfKind(reading, 'clinician').some(
    (topic) =>
      isOwn(reading, topic) &&
      !elsewhere(reading, topic) &&
      !denied(reading, topic) &&
      !softened(reading, topic) &&
      (before(reading, topic, 4, 'asks') || papersOf(reading, topic)),
  );
