import { z } from 'zod';
import { templateLanguages } from '#domain/description-templates.ts';
import { clauseCodes } from '#domain/job-clauses.ts';
import { nameSchema, textSchema } from './input-schema.ts';

/** A clause of a template: a text, or within how many months of the copy it is decided with the person. */
const clause = z.strictObject({
  code: z.enum(clauseCodes),
  text: textSchema(4000).nullable().default(null),
  decideByMonths: z.int().min(1).max(24).nullable().default(null).meta({
    description: 'Instead of a text: how many months after the copy it is decided with the person.',
  }),
});

export const templateClausesSchema = z.array(clause).min(1).max(60);

/** A template as it is sent, and as it stands in a file. */
export const templateSchema = z.strictObject({
  name: nameSchema(120).meta({ description: 'By which people choose it; one a language and organisation.' }),
  language: z.enum(templateLanguages),
  clauses: templateClausesSchema,
});
