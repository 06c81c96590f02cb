import type { Kind } from '#domain/kinds.ts';
import type { LifeConfig, LifeLimits } from '#workflows/config.ts';

/** A process by its kind and its uuid. */
export interface ProcessId {
  readonly kind: Kind;
  readonly id: string;
}

/** The queue that every worker of Passerelle takes from. */
export const taskQueue = 'passerelle';

/** The id of a process on the wire, and of its workflow. */
export const workflowIdOf = ({ kind, id }: ProcessId): string => `${kind}/${id}`;

/** The type of workflow of a kind: its name in camel case. */
export const workflowTypeOf = (kind: Kind): string =>
  kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What a life is started with. */
export const lifeConfigOf = (process: ProcessId, limits: LifeLimits): LifeConfig => ({
  process: workflowIdOf(process),
  limits,
});
