import type { ProblemWords } from './problem-words.ts';

export const en: ProblemWords = {
  malformedJson: ['Unreadable JSON', 'The body of the request is not valid JSON.'],
  invalidRequest: [
    'Malformed request',
    'A part of the address or of the headers does not have the expected form.',
  ],
  idempotencyKeyMissing: [
    'Key missing',
    'This action asks for a header Idempotency-Key: the same key always gives the same answer.',
  ],
  idempotencyKeyInvalid: [
    'Malformed key',
    'The header Idempotency-Key has 1 to 200 visible ASCII characters, no space.',
  ],
  tokenMissing: ['Sign-in needed', 'Send your access token: Authorization: Bearer …'],
  tokenRefused: ['Token refused', 'This access token is unknown, has expired or was revoked.'],
  linkRefused: [
    'Link refused',
    'This link was used already, has reached its end date or does not open this action.',
  ],
  roleNotHeld: ['Role not held', 'You do not hold this role here.'],
  notFound: ['Not found', 'There is nothing at this address that you can see.'],
  methodNotAllowed: ['Unknown method', 'This address does not know this method.'],
  notAcceptable: ['Impossible format', 'This address cannot answer in the format asked for.'],
  requestTooSlow: ['Request too slow', 'The request did not arrive whole in time.'],
  tooFarAhead: [
    'Too far ahead',
    'The calendar of the demonstration goes forward five years at most at a time.',
  ],
  tooManyFeeds: ['Ten addresses at most', 'You have ten calendar addresses already. End one first.'],
  alreadyKnown: ['Already known', 'The house knows somebody with this address already.'],
  templateNameTaken: [
    'Name taken',
    'Your organisation offers a template of this name in this language already. Write its next version.',
  ],
  templateWithdrawn: [
    'Template withdrawn',
    'This template is withdrawn. Make a new one, under the same name if you like.',
  ],
  refused: ['Not possible', 'This action is not possible now.'],
  sameKeyOtherBody: ['Key already used', 'This Idempotency-Key was used already for another request.'],
  stale: ['No longer current', 'Something has changed since you looked. Read again, then try again.'],
  tooLarge: ['Too large', 'The body of the request is larger than 64 KiB.'],
  sheetTooLarge: [
    'File too large',
    'The file is larger than 2 MiB, or holds too much. Send the sheet without pictures or appendices.',
  ],
  addressTooLong: ['Address too long', 'A part of the address is too long.'],
  notJson: ['JSON expected', 'The body of the request must be JSON (application/json).'],
  sheetTypeUnknown: [
    'Another type of file',
    'Save the sheet as DOCX or ODT (an old .doc or a PDF too), or paste its text.',
  ],
  invalidInput: [
    'Input to correct',
    'A field is missing, is one too many or does not have the expected form.',
  ],
  templateWordingRefused: [
    'Wording to change',
    'The template asks here for what no description may require. Change the sentences shown.',
  ],
  sheetWrongFile: [
    'Not the file announced',
    'This is no DOCX or ODT file as announced. Save an old .doc file as DOCX first.',
  ],
  sheetEncrypted: [
    'Protected file',
    'The file is protected by a password. Save it without a password, or paste the text.',
  ],
  sheetUnreadable: [
    'Unreadable file',
    'The file is damaged or too complicated to read. Save it again, or paste the text.',
  ],
  sheetTooLong: [
    'Sheet too long',
    'The sheet is longer than 50,000 characters. Send the part that describes the job.',
  ],
  sheetEmpty: [
    'Sheet without text',
    'There is no text in this file. A picture cannot be read: paste the text.',
  ],
  keptTooLong: [
    'Too much text beside',
    'What found no place is longer than 20,000 characters. Shorten it before you fill the description.',
  ],
  ifMatchMissing: ['Version missing', 'This action asks for a header If-Match: the ETag of what you saw.'],
  tooManyStreams: [
    'Too many windows open',
    'Twenty windows at most follow what changes, for one person. Close one.',
  ],
  tooManyRequests: ['Too many requests', 'Too many requests within a second. Wait a moment.'],
  tableTooLarge: [
    'File too large',
    'The file is larger than 2 MiB, or holds too much. Keep only the sheet of your accompaniments in it.',
  ],
  tableTypeUnknown: ['Unknown format', 'Send the table as XLSX or CSV.'],
  tableWrongFile: ['Not a table', 'This file is neither XLSX nor CSV. Save an old .xls or an .ods as XLSX.'],
  tableEncrypted: ['Protected file', 'The file has a password. Save it without one, then send it.'],
  tableUnreadable: ['Unreadable file', 'The file is damaged. Open it, save it again, then send it.'],
  tableTooLong: ['Table too long', 'It is 2000 rows, 60 columns and 5000 characters a cell at most.'],
  tableEmpty: ['Empty table', 'There is no row below the names of the columns.'],
  columnTwice: [
    'Two columns for one thing',
    'Two columns cannot say the same thing. Keep one of them as it is.',
  ],
  columnsNotMatched: ['Columns to look at', 'First say what each column holds.'],
  listFull: ['List full', 'A list has 5000 rows at most. Erase what is no longer needed.'],
  tooManyTables: ['Too many tables at once', 'Too many tables are being read. Try again in a few seconds.'],
  tooManySheets: ['Too many sheets at once', 'Too many sheets are being read. Try again in a few seconds.'],
  unexpected: ['Error', 'Something went wrong on our side. Give us the id of this answer.'],
  notKnownYet: ['Not known yet', 'Not known yet: ask again with the same key.'],
  databaseAway: ['Database away', 'The database does not answer yet.'],
  schemaBehind: ['Schema behind', 'The schema of the database is not up to date: npm run migrate.'],
  temporalAway: ['Temporal away', 'Temporal does not answer yet.'],
  workerAway: ['Worker away', 'No worker is waiting for work.'],
  demoMissing: ['Demonstration in preparation', 'The demonstration house is not ready yet.'],
};
