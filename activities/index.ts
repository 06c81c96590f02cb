import { brief } from './brief.ts';
import type { Dependencies } from './dependencies.ts';
import type { LifeActivities } from './life-activities.ts';
import { processIdOf } from './process-id.ts';
import { doReactions } from './react.ts';

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
