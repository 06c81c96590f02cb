import { Listr, PRESET_TIMER } from 'listr2';
import type { Say } from './say.ts';

/** A step of the start: its name, and what is done while it is shown. `say` shows a line beside the name. */
export interface Step {
  readonly title: string;
  readonly run: (say: Say) => Promise<void>;
}

/** Several steps at once, under one name. */
export interface Stage {
  readonly title: string;
  readonly together: readonly Step[];
}

/** Runs steps in order and shows them: moving in a terminal, as plain lines elsewhere. Fails as the first that fails. */
export async function showSteps(steps: readonly (Step | Stage)[]): Promise<void> {
  const list = new Listr(
    steps.map((one) => ('together' in one ? stageTask(one) : stepTask(one))),
    {
      renderer: 'default',
      fallbackRenderer: 'simple',
      rendererOptions: { collapseSubtasks: false, showErrorMessage: false, timer: PRESET_TIMER },
      fallbackRendererOptions: { timer: PRESET_TIMER },
      // Ctrl-C is the supervisor's business: it ends the parts in order.
      registerSignalListeners: false,
    },
  );
  await list.run();
}

type Task = Extract<ConstructorParameters<typeof Listr>[0], readonly unknown[]>[number];

const stepTask = ({ title, run }: Step): Task => ({
  title,
  task: async (_, task) => {
    await run((line) => {
      task.output = line;
    });
  },
});

const stageTask = ({ title, together }: Stage): Task => ({
  title,
  task: (_, task) =>
    task.newListr(
      together.map((one) => stepTask(one)),
      { concurrent: true },
    ),
});
