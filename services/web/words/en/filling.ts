import type { FillingWords } from '../shapes/filling.ts';

export const filling: FillingWords = {
  link: 'Start from a template or from a sheet you have',
  lead: 'Nothing is written into the text before you have read and sent it.',
  templates: 'Choose a template',
  noTemplates: 'No template is open to you for now. You can start from a sheet.',
  size: (count) => `${count} clauses`,
  sheet: 'Start from your function sheet',
  sheetLead: 'Send the file, or paste the text. The sheet is read, then forgotten: it is not kept here.',
  file: 'The file',
  fileHint: 'A Word document (.docx) or OpenDocument (.odt), of 2 MB at most.',
  paste: 'Or the text of the sheet',
  read: 'Read the sheet',
  nothingSent: 'Choose a file, or paste a text.',
  again: 'A file has to be chosen again: the browser does not keep it. The pasted text is still there.',
  look: 'Read again before you take it in',
  lookLead: 'Tick what you take in. You can change everything here.',
  take: 'Take this clause in',
  already: 'The text already says something about this: not ticked.',
  rest: 'What found no place',
  restHint: 'Kept beside the text, for those who write it.',
  shares: (line1, line2) =>
    `The sheet speaks of ${line1} % with people and ${line2} % with the team. To be said afterwards, as the shares of the work.`,
  missing: (what) => `The sheet says nothing about: ${what}.`,
  keptTooLong: 'What is left is too long to be kept as it is: shorten it below.',
  send: 'Take in what is ticked',
  nothingTaken: 'Tick at least one clause.',
};
