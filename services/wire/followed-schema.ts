import { z } from 'zod';
import { columnUses, longestText } from '#domain/followed/columns.ts';
import { daySchema, noteSchema, textSchema } from './input-schema.ts';

// Nothing noted is the empty text: an advisor empties a field like any other.
const text = (max: number) => noteSchema(max).default('');

/** What an advisor notes of an accompaniment that is not here: its institution at least; what is left out is empty. */
export const notedSchema = z.strictObject({
  institution: textSchema(longestText.institution),
  stage: text(longestText.stage),
  contact: text(longestText.contact),
  note: text(longestText.note),
  reference: text(longestText.reference),
  since: daySchema.nullable().default(null),
  nextOn: daySchema.nullable().default(null),
  lastContactOn: daySchema.nullable().default(null),
});

/** What each column of a file is, in order. */
export const usesSchema = z.array(z.enum(columnUses)).min(1).max(60);
