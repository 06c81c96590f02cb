import { z } from 'zod';
import { isDay } from '#domain/calendar.ts';
import { isNoLonger } from '#domain/field-guards.ts';
import { type Field, type Fields, filledIn, type MemberField } from '#domain/fields.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An opaque id, in small letters: the same rule as the domain's `isId`. */
export const idSchema = z.string().regex(uuid).meta({ format: 'uuid' });

/** A civil day in Belgium; 31 February is refused, as in the domain. */
export const daySchema = z
  .string()
  .refine(isDay, 'not a day')
  .meta({ format: 'date', pattern: '^(19|20|21)[0-9]{2}-' });

const isDeliverable = (address: string): boolean => {
  const [local = '', domain = ''] = address.split('@');
  return local.length <= 64 && domain.split('.').every((label) => label.length <= 63 && !label.endsWith('-'));
};

/** An address for mail, no longer in any of its parts than a mail server takes (RFC 5321 §4.5.3.1, RFC 1035 §2.3.4). */
export const emailSchema = z.email().max(254).refine(isDeliverable, 'not deliverable');

// PostgreSQL stores no NUL, and a lone surrogate is no text in UTF-8.
const isStorable = (value: string): boolean => !value.includes('\0') && value.isWellFormed();

/**
 * Signs that leave no mark beside spaces, for a class of a pattern: controls, what joins and what turns, empty letters of
 * other scripts.
 */
export const hiddenSigns = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0`;
const unseen = String.raw`\s${hiddenSigns}`;

// In a name nothing turns the direction of the sentence around it, and nothing begins a line.
const turning = String.raw`\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069`;

// What is only checked is not described. Not tried as they stand: of a long text that does not fit they try every place.
const readable = String.raw`^[^\u0000]*[^${unseen}][^\u0000]*$`;
const nameable = String.raw`^[^${turning}]*[^${unseen}][^${turning}]*$`;

const seen = new RegExp(`[^${unseen}]`);
const turned = new RegExp(`[${turning}]`);

/** Whether there is something to be read in a text. */
export const isReadable = (text: string): boolean => seen.test(text);

const isName = (text: string): boolean => isReadable(text) && !turned.test(text);

const written = (max: number, fits: (text: string) => boolean, pattern: string, min = 1): z.ZodString =>
  z
    .string()
    .trim()
    .min(min, { abort: true })
    .refine(isStorable, { error: 'not storable', abort: true })
    .refine(fits, 'not readable')
    .check(({ value, issues }) => {
      if (isNoLonger(value, max)) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: value });
    })
    .meta({ maxLength: max, pattern });

/** Free text as people send it: trimmed, with something in it to be read, at most `max` characters. */
export const textSchema = (max: number): z.ZodString => written(max, isReadable, readable);

/** A text that may be empty, as a field that is emptied is: at most `max` characters. */
export const noteSchema = (max: number): z.ZodString => written(max, () => true, String.raw`^[^\u0000]*$`, 0);

/** What somebody or something is called: a text of one line. */
export const nameSchema = (max: number): z.ZodString => written(max, isName, nameable);

/** A person; where a role is asked for, the schema says which. */
function memberSchema({ holds }: MemberField): z.ZodType {
  if (holds === undefined) return idSchema;
  const role = typeof holds === 'string' ? holds : `chosen in "${holds.field}"`;
  return idSchema.meta({ format: 'uuid', description: `Somebody who holds the role ${role} here.` });
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return textSchema(field.max);
    case 'id':
    case 'pick':
      return idSchema;
    case 'member':
      return memberSchema(field);
    case 'fingerprint':
      return z.string().regex(/^[0-9a-f]{64}$/);
    case 'actor':
      return z.string().max(64);
    case 'day':
      return daySchema;
    case 'flag':
      return z.boolean();
    case 'count':
      return z.int().min(0);
    case 'integer':
      return z.int().min(field.min).max(field.max);
    case 'choice':
      return z.enum(field.options);
    case 'judged':
      return z.never();
    case 'maybe':
      return fieldSchema(field.of).nullable().default(null);
    case 'list':
      return z.array(fieldSchema(field.of)).min(field.min).max(field.max);
    case 'group':
      return inputSchema(field.of);
  }
}

/** What a command takes on the wire: its fields and nothing else. Texts are the wording here; nobody sends a judgement. */
export const inputSchema = (fields: Fields): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(Object.entries(filledIn(fields)).map(([name, field]) => [name, fieldSchema(field)])),
  );
