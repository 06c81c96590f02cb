import type { Field, Fields, SentenceList } from './fields.ts';

/** A list of groups in which each group answers one sentence of ours. */
export interface AskedSentences {
  readonly list: SentenceList;
  /** The field that holds the number of the sentence. */
  readonly number: string;
  /** What is answered to each. */
  readonly answered: Fields;
}

/** How a list asks sentences; nothing when it is a list of anything else. */
export function askedSentences(field: Field): AskedSentences | undefined {
  if (field.type !== 'list' || field.of.type !== 'group') return undefined;
  const fields = Object.entries(field.of.of);
  for (const [number, one] of fields) {
    if (one.type !== 'integer' || one.says === undefined) continue;
    return {
      list: one.says,
      number,
      answered: Object.fromEntries(fields.filter(([name]) => name !== number)),
    };
  }
  return undefined;
}
