import { isId, isNoLonger } from '#domain/field-guards.ts';
import type { Owner } from '#domain/fields.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { timedId, timelessId } from '../ids.ts';
import { keyOf } from '../owner-keys.ts';
import { seal } from '../sealing.ts';
import type { Store, Tx } from '../store.ts';
import type { CommitRequest } from './request.ts';
import { judgedValues } from './judgements.ts';
import { mapFields } from './walk-fields.ts';

/** A wording that goes under seal when the command is accepted. */
export interface Wording {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
}

interface Taken {
  readonly input: { readonly [name: string]: unknown };
  readonly wordings: readonly Wording[];
}

/**
 * Takes the wordings out of a person's input, judges them where the line says so, and leaves ids. Nothing when a wording is none, or too long.
 * Input of other processes holds ids already.
 */
export function takeWordings(line: ErasedLine, request: CommitRequest, house: string): Taken | undefined {
  if (request.by.role === 'process' || request.by.role === 'time')
    return { input: request.input, wordings: [] };
  const wordings: Wording[] = [];
  let fits = true;
  const input = mapFields(
    line.fields ?? {},
    judgedValues(line.fields ?? {}, request.input),
    (leaf, value) => {
      if (leaf.type !== 'text') return value;
      if (typeof value !== 'string' || !isNoLonger(value, leaf.max)) fits = false;
      const id = line.way === 'anonymous' ? timelessId() : timedId(request.at);
      const owner = ownerOf(leaf.owner, line, request, house);
      wordings.push({ id, owner, text: String(value) });
      return id;
    },
  );
  return fits ? { input, wordings } : undefined;
}

/** The person whose accompaniment it is has no key of their own yet, and an anonymous author never has one. */
const ownerOf = (owner: Owner, line: ErasedLine, { by }: CommitRequest, house: string): string =>
  owner === 'author' && line.way !== 'anonymous' && isId(by.id) ? by.id : house;

/** The sealed rows of wordings. */
export async function sealWordings(tx: Tx, store: Store, wordings: readonly Wording[]) {
  const keys = new Map<string, Awaited<ReturnType<typeof keyOf>>>();
  const rows = [];
  for (const { id, owner, text } of wordings) {
    const key = keys.get(owner) ?? (await keyOf(tx, store.keyRing, owner));
    keys.set(owner, key);
    rows.push({ id, ownerId: owner, ownerVersion: key.version, sealed: seal(key, 'sealed_text', id, text) });
  }
  return rows;
}
