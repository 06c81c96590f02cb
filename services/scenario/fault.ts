/** A place in a scenario: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Something wrong in a scenario, and where. */
export interface Fault {
  readonly path: Path;
  readonly says: string;
}

/** A scenario that cannot be played as it is written. The message is for whoever wrote it. */
export class ScenarioFault extends Error {
  override readonly name = 'ScenarioFault';
}
