import type { Kind } from '#domain/kinds.ts';
import type * as lives from './index.ts';
import type { life } from './life.ts';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Holds<Exports extends Wanted, Wanted> = keyof Wanted & keyof Exports;

/** The types of workflow. Does not compile when a kind of process has no life of its name. */
export type WorkflowType = Holds<typeof lives, { readonly [K in Kind as Camel<K>]: typeof life }>;
