import { columnUses, followedFields, isDayField } from '#domain/followed/columns.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import type { ProblemName } from '../problems/problem-types.ts';
import { operation } from './operation-doc.ts';
import { emptyAnswer, jsonAnswer, listOf, withBody } from './responses.ts';
import { count, day, list, nullable, text, uuid, whole } from './schemas.ts';

const noted = Object.fromEntries(
  followedFields.map((field) => [field, isDayField(field) ? nullable(day) : text]),
);
const cell = whole({ column: text, use: { enum: [...followedFields, 'keep'] }, value: text });
const line = {
  id: uuid,
  ...noted,
  came: { ...list(cell), description: 'the cells of the file as they came, read or not' },
  gone: { type: 'boolean', description: 'the file that came last no longer has it' },
  accompaniment: nullable(uuid),
};
const fault = whole({ column: text, value: text, why: { enum: ['notADay', 'tooLong'] } });
const outcome: JsonSchema = { enum: ['new', 'changed', 'same', 'linked'] };
const taken = whole({ new: count, changed: count, same: count, linked: count, gone: count });
const file = whole({
  id: uuid,
  sheet: nullable(text),
  sheets: count,
  rows: count,
  above: { ...list(text), description: 'lines above the names of the columns; they are not taken' },
  matched: { type: 'boolean', description: 'whether somebody said what the columns are' },
  columns: list(
    whole({
      column: text,
      examples: list(text),
      use: { enum: columnUses, description: 'a guess until it is matched' },
    }),
  ),
});

const tag = 'followed';
const own: readonly ProblemName[] = ['roleNotHeld'];
const tableProblems: readonly ProblemName[] = [
  'tableTooLarge',
  'tableTypeUnknown',
  'tableWrongFile',
  'tableEncrypted',
  'tableUnreadable',
  'tableTooLong',
  'tableEmpty',
  'tooManyTables',
  'requestTooSlow',
];

/** Files that are taken into an advisor's own list. */
export const importDocs = {
  bring: operation({
    id: 'imports.bring',
    tag,
    summary: 'send a spreadsheet; it waits, sealed, until its columns are matched and it is taken',
    answer: { 201: jsonAnswer('The file, with a guess for each column.', file, ['location']) },
    more: [...own, ...tableProblems],
  }),
  read: operation({
    id: 'imports.read',
    tag,
    summary: 'a file that waits: its columns, with examples',
    answer: { 200: jsonAnswer('The file.', file) },
    more: [...own, 'notFound'],
  }),
  match: operation({
    id: 'imports.match',
    tag,
    summary: 'say what each column is; `leaveOut` stores nothing of it',
    answer: { 204: emptyAnswer('Matched.') },
    more: [...withBody, ...own, 'notFound', 'columnTwice'],
  }),
  check: operation({
    id: 'imports.check',
    tag,
    summary: 'what taking the file would do, row by row; nothing changes by it',
    answer: {
      200: jsonAnswer(
        'What it would do.',
        whole({
          rows: list(whole({ row: count, outcome, noted: whole(noted), faults: list(fault) })),
          gone: list(whole({ id: uuid, institution: text })),
        }),
      ),
    },
    more: [...own, 'notFound', 'columnsNotMatched'],
  }),
  take: operation({
    id: 'imports.take',
    tag,
    summary: 'take the file into the list; the same file twice changes nothing',
    answer: { 200: jsonAnswer('What it did.', taken) },
    more: [...own, 'notFound', 'columnsNotMatched', 'listFull'],
  }),
  drop: operation({
    id: 'imports.drop',
    tag,
    summary: 'throw a file away',
    answer: { 204: emptyAnswer('Thrown away.') },
    more: [...own, 'notFound'],
  }),
} as const;

/** An advisor's own list. */
export const followedDocs = {
  list: operation({
    id: 'followed.list',
    tag,
    summary: 'accompaniments that are not here, on my own list',
    answer: { 200: jsonAnswer('The earliest date first.', listOf(whole(line))) },
    more: own,
  }),
  csv: operation({
    id: 'followed.csv',
    tag,
    summary: 'the whole list as a table, with the columns it came with',
    answer: { 200: { description: 'CSV, in UTF-8.', content: { 'text/csv': { schema: text } } } },
    more: own,
  }),
  add: operation({
    id: 'followed.add',
    tag,
    summary: 'add a row by hand',
    answer: { 201: jsonAnswer('The row.', whole({ id: uuid }), ['location']) },
    more: [...withBody, ...own],
  }),
  read: operation({
    id: 'followed.read',
    tag,
    summary: 'one row',
    answer: { 200: jsonAnswer('The row.', whole(line)) },
    more: [...own, 'notFound'],
  }),
  note: operation({
    id: 'followed.note',
    tag,
    summary: 'note something else of a row: what is left out becomes empty; the cells stay as they came',
    answer: { 204: emptyAnswer('Noted.') },
    more: [...withBody, ...own, 'notFound'],
  }),
  link: operation({
    id: 'followed.link',
    tag,
    summary: 'let an accompaniment of mine take its place: then it leaves the list; `null` brings it back',
    answer: { 204: emptyAnswer('Linked.') },
    more: [...withBody, ...own, 'notFound'],
  }),
  erase: operation({
    id: 'followed.erase',
    tag,
    summary: 'erase a row: nothing of it stays',
    answer: { 204: emptyAnswer('Erased.') },
    more: [...own, 'notFound'],
  }),
} as const;
