import { screaming } from '#services/wire/names.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import type { Versions } from './operation.ts';
import { problem } from './problems/problem.ts';

type InBooks = Awaited<ReturnType<ApiDeps['books']['running']>>;

/** What is running: ids, codes and dates only. */
export interface RunningNow extends InBooks {
  /** What must be there before people are let in: the code of its absence, and whether it is there. */
  readonly needs: readonly { readonly otherwise: string; readonly holds: boolean }[];
  readonly versions: Versions | null;
  readonly since: string | null;
  readonly at: string;
  /** Seconds by which the earliest date that has come is late. */
  readonly lateBy: number;
}

/** Whoever runs the deployment. @throws roleNotHeld for everybody else */
export async function mustOperate(deps: ApiDeps, who: SignedIn): Promise<SignedIn> {
  if (!(await deps.books.operates(who))) throw problem('roleNotHeld');
  return who;
}

/** Gathers what an operator sees. What does not answer is said to be away, and the rest is told all the same. */
export async function runningNow(deps: ApiDeps, who: SignedIn): Promise<RunningNow> {
  const at = deps.clock();
  const [books, versions, needs] = await Promise.all([
    deps.books.running(who, at),
    deps.operation?.versions() ?? null,
    Promise.all(
      deps.needs.map(async ({ otherwise, holds }) => ({
        otherwise: screaming(otherwise),
        holds: await holds().catch(() => false),
      })),
    ),
  ]);
  const { since } = books.late;
  const lateBy = since === null ? 0 : Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1000));
  return { ...books, needs, versions, since: deps.operation?.since ?? null, at, lateBy };
}

/** Lets a failing reaction be tried again at once, and rings its process. */
export async function retryNow(
  deps: ApiDeps,
  item: Parameters<ApiDeps['desk']['retryItem']>[0],
): Promise<void> {
  await deps.desk.retryItem(item, deps.clock());
  deps.engine.ring(item.process);
}
