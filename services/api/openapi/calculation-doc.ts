import { clauseCodes } from '#domain/job-clauses.ts';
import { wordingCodes } from '#domain/wording/suggestions.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { operation } from './operation-doc.ts';
import { jsonAnswer, withBody } from './responses.ts';
import { count, list, nullable, text, whole } from './schemas.ts';

const finding = whole({
  code: { enum: wordingCodes },
  quote: text,
  start: { ...count, description: 'in UTF-16 units' },
  end: count,
  suggestion: {
    ...text,
    description: 'what could be written instead, in the language of the sentence',
  },
});

const clauseCode: JsonSchema = { enum: clauseCodes };
const findings = list({ enum: wordingCodes });
const percent: JsonSchema = { type: 'integer', minimum: 0, maximum: 100 };
const sheet = whole({
  language: { enum: ['fr', 'nl', 'en'] },
  clauses: list(whole({ code: clauseCode, text, findings })),
  missing: {
    ...list(clauseCode),
    description: 'what a description needs and was not found in the sheet',
  },
  kept: {
    ...nullable(text),
    description: 'what has no clause, under its headings, in the order of the sheet',
  },
  keptFindings: {
    ...findings,
    description: 'what the wording rules find in what is kept: to look at before it is kept',
  },
  headings: list(whole({ heading: text, code: nullable(clauseCode) })),
  shares: nullable(whole({ line1: percent, line2: percent })),
  problems: {
    ...list(whole({ code: { enum: ['KEPT_TOO_LONG'] }, detail: text })),
    description: 'what has to be done before the sheet can fill a draft',
  },
});
const sheetProblems = [
  'sheetTooLarge',
  'sheetTypeUnknown',
  'sheetWrongFile',
  'sheetEncrypted',
  'sheetUnreadable',
  'sheetTooLong',
  'sheetEmpty',
  'tooManySheets',
] as const;

/** Calculations: they store nothing. */
export const calculationDocs = {
  wordingCheck: operation({
    id: 'wordingChecks',
    tag: 'calculations',
    summary: 'sentences of a text that ask for a training, abstinence or a state of health',
    answer: {
      200: jsonAnswer('What was found, in the order of the text.', whole({ findings: list(finding) })),
    },
    more: withBody,
  }),
  functionSheet: operation({
    id: 'functionSheets',
    tag: 'calculations',
    summary: 'a function sheet (DOCX, ODT or pasted text) read into clauses, to look at before `fill-from`',
    answer: { 200: jsonAnswer('What was recognised, and what was kept beside; nothing is lost.', sheet) },
    more: [...withBody.filter((one) => one !== 'notJson' && one !== 'tooLarge'), ...sheetProblems],
  }),
} as const;
