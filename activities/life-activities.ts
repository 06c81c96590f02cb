import type { Plan } from '#db/commit/look.ts';

export type { Plan } from '#db/commit/look.ts';

/** All that a life may ask of the world. `at` is the workflow's time, an ISO instant. */
export interface LifeActivities {
  /** Reads what to wait for and what to do. */
  look(process: string, at: string): Promise<Plan>;
  /** Acts as time under a deadline's key. */
  act(process: string, key: string, at: string): Promise<Plan>;
  /** Does every reaction that may be tried, and says what is left. */
  react(process: string, at: string): Promise<Plan>;
}
