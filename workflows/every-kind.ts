import type { Kind } from '#domain/kinds.ts';
import type * as lives from './index.ts';
import type { letter } from './letter.ts';
import type { life } from './life.ts';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Holds<Exports extends Wanted, Wanted> = keyof Wanted & keyof Exports;

type OfKinds = { readonly [K in Kind as Camel<K>]: typeof life };

/** The types of workflow: letters, and a life of its name for each kind of process, or this does not compile. */
export type WorkflowType = Holds<typeof lives, OfKinds & { readonly letter: typeof letter }>;
