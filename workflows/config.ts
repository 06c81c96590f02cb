/**
 * Every number a shell waits by, in milliseconds unless said. They travel in the run's argument: a constant
 * changed between two releases would break the replay of every open run that is long enough to meet it.
 */
export interface LifeLimits {
  /** Events after which a quiet run continues as new. */
  readonly events: number;
  /** The first pause after a failed look, act or react; doubled each time … */
  readonly pauseFirst: number;
  /** … up to this one. */
  readonly pauseMost: number;
  /** How long a deadline that was acted upon is not offered again. */
  readonly sameKey: number;
  /** One attempt of a look or an act. */
  readonly lookFor: number;
  /** How many attempts a look or an act has; together they must stay well under a workflow task's 10 s. */
  readonly lookTimes: number;
  /** The pause between two attempts of a look or an act, at first and at most. */
  readonly lookAgain: number;
  readonly lookAgainMost: number;
  /** One attempt of a react. */
  readonly reactFor: number;
  /** How many attempts a react has. */
  readonly reactTimes: number;
}

/** What a life is started with, and all that one run hands to the next. */
export interface LifeConfig {
  /** `<kind>/<uuid>`, also the id of the workflow. */
  readonly process: string;
  readonly limits: LifeLimits;
}

/** What a letter is carried by, in milliseconds. */
export interface LetterLimits {
  /** One attempt to deliver it. */
  readonly deliverFor: number;
  /** The first pause after a failed attempt; doubled each time … */
  readonly pauseFirst: number;
  /** … up to this one. */
  readonly pauseMost: number;
}

/** What the life of a letter is started with: which one, and never to whom or what. */
export interface LetterConfig {
  readonly letter: string;
  readonly limits: LetterLimits;
}
