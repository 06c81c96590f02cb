import { z } from 'zod';
import { templateLanguages } from '#domain/description-templates.ts';
import { clauseCodes } from '#domain/job-clauses.ts';
import { hiddenSigns, nameSchema, textSchema } from './input-schema.ts';

/** A clause of a template: a text, or within how many months of the copy it is decided with the person. */
const clause = z.strictObject({
  code: z.enum(clauseCodes),
  text: textSchema(4000).nullable().default(null),
  decideByMonths: z.int().min(1).max(24).nullable().default(null).meta({
    description: 'Instead of a text: how many months after the copy it is decided with the person.',
  }),
});

export const templateClausesSchema = z.array(clause).min(1).max(60);

// A name that holds a letter without a mark looks like another and is not found by typing it.
const shown = `^[^${hiddenSigns}]*[^\\s${hiddenSigns}][^${hiddenSigns}]*$`;
const hides = new RegExp(`[${hiddenSigns}]`);

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
