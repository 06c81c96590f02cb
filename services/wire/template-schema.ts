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

// Letters that leave no mark, by their blocks: a name that holds one looks like another and is not found by typing it.
const hidden = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0`;
const shown = `^[^${hidden}]*[^\\s${hidden}][^${hidden}]*$`;
const hides = new RegExp(`[${hidden}]`);

/** The name of a template: on one line, of letters that can be seen. */
export const templateNameSchema = nameSchema(120)
  .refine((name) => !hides.test(name), 'holds letters that cannot be seen')
  .meta({ pattern: shown, description: 'By which people choose it; one a language and organisation.' });

/** A template as it is sent, and as it stands in a file. */
export const templateSchema = z.strictObject({
  name: templateNameSchema,
  language: z.enum(templateLanguages),
  clauses: templateClausesSchema,
});
