import type { Counts, FollowedWords } from '../shapes/followed.ts';

const lines = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`];

const counted = (counts: Counts): string =>
  [
    ...lines(counts.new, 'new row', 'new rows'),
    ...lines(counts.changed, 'changed row', 'changed rows'),
    ...lines(counts.same, 'unchanged row', 'unchanged rows'),
    ...lines(counts.linked, 'row linked already', 'rows linked already'),
    ...lines(counts.gone, 'row no longer in the file', 'rows no longer in the file'),
  ].join(', ');

export const followed: FollowedWords = {
  title: 'What I follow outside Passerelle',
  lead: 'These are your own notes, taken from your table. Only you read them.',
  tag: 'Outside Passerelle',
  nothing: 'Your list is empty. You can take your table into it, as it is.',
  bring: 'Take my table',
  bringAgain: 'Take my table again',
  add: 'Add a row',
  csv: 'Download the list (CSV)',
  gone: 'No longer in your file',
  unnamed: 'Without a name',
  unread: (column, value) => `${column}: “${value}”, as in your file`,
  see: 'See my list, or bring a table into it',
  open: (name) => `Note or change: ${name}`,
  more: (count) => `And ${count} more: they are in the CSV file.`,
  taken: (counts) => `Taken: ${counted(counts)}.`,
  noted: 'Noted.',
  linked: 'Linked: the accompaniment takes the place of this row.',
  erased: 'The row is erased.',
  upload: {
    title: 'Take my table',
    lead: 'Send the file in which you follow your accompaniments, as it is. Nothing is taken before you have checked everything.',
    names:
      'Leave no names of peer workers in it, and nothing about their health. You can also leave out whole columns.',
    label: 'Your file',
    hint: 'XLSX or CSV, 2 MB at most. An .xls or an .ods is saved as XLSX.',
    send: 'Read the file',
    missing: 'Choose a file.',
    then: [
      'You say what each column holds: a guess is offered.',
      'You see, row by row, what will be taken and what is not understood.',
      'What is not understood is kept as it is, with its row.',
    ],
  },
  columns: {
    title: 'What does each column hold?',
    lead: (rows) =>
      `${rows === 1 ? '1 row was read' : `${rows} rows were read`}. Look at the guesses and correct them.`,
    sheet: (name, sheets) =>
      sheets > 1
        ? `Sheet read: “${name}”, the first of the ${sheets} that are filled in.`
        : `Sheet read: “${name}”.`,
    above: 'These lines above the column names are not taken:',
    examples: 'Examples',
    noExample: 'This column is empty.',
    label: 'This column holds',
    uses: { keep: 'Something else: keep it as it is', leaveOut: 'Leave out' },
    names: 'A column with names of peer workers? Choose “Leave out”: it is kept nowhere.',
    twice: 'Two columns cannot hold the same thing. Keep one of them as it is.',
    send: 'See what will be taken',
    drop: 'Drop this file',
  },
  check: {
    title: 'What will be taken',
    summary: (counts) => `${counted(counts)}.`,
    nothing: 'This file says the same as your list: nothing will change.',
    gone: 'What is no longer in the file stays on your list, with a mark.',
    faults: (count) => (count === 1 ? 'One cell is not understood.' : `${count} cells are not understood.`),
    kept: 'It is kept as it is.',
    row: (number) => `Row ${number}`,
    outcomes: { new: 'New', changed: 'Changed', same: 'Unchanged', linked: 'Linked already' },
    why: { notADay: 'this is no date that we recognise', tooLong: 'this is too long for this cell' },
    notShown: (count) => `${count} more rows are not shown here. They are taken too.`,
    take: 'Take into my list',
    back: 'Look at the columns again',
  },
  one: {
    addTitle: 'Add something I follow',
    names: 'Do not write the name of the peer worker, or anything about health.',
    save: 'Keep',
    came: 'As it was in the file',
    cameLead: 'These cells stay as they came.',
    linkTitle: 'Is the accompaniment here?',
    linkLead: 'Link it: this row then leaves your list.',
    linkLabel: 'Accompaniment',
    linkNone: 'No accompaniment is open to you at the moment.',
    link: 'Link',
    eraseTitle: 'Erase this row',
    eraseLead: 'Nothing of it will stay here. If it is still in your file, it comes back with it.',
    erase: 'Erase',
    sure: 'Yes, I want to erase this row',
  },
};
