import { brief } from './brief.ts';
import type { LifeActivities } from './life-activities.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Memory, ProcessId } from './memory.ts';
import { processIdOf } from './process-id.ts';
import { doReactions } from './react.ts';

/** What the activities work with. */
export interface Dependencies {
  readonly memory: Memory;
  readonly mailer: Mailer;
  /** Rings the life of a process, giving birth to it when there is none; whether it was reached. Never fails. */
  readonly ring: (process: ProcessId) => Promise<boolean>;
  /** The address that people type, without a slash at the end. */
  readonly publicUrl: string;
}

/** Look, act and react, the only three things that a life asks for. */
export function createActivities(dependencies: Dependencies): LifeActivities {
  const { memory } = dependencies;
  return {
    look: async (name, at) => brief(await memory.look(processIdOf(name), at)),
    act: async (name, key, at) => brief(await memory.commitDue(processIdOf(name), key, at)),
    async react(name, at) {
      const process = processIdOf(name);
      await doReactions(dependencies, process, at);
      return brief(await memory.look(process, at));
    },
  };
}
