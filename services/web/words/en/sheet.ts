import type { SheetWords } from '../shapes/sheet.ts';

export const sheet: SheetWords = {
  inbox: [
    'To do',
    'In',
    'Institution',
    'As',
    'At the latest on',
    'Date passed',
    'Whose',
    'Without an answer',
    'Address',
  ],
  board: [
    'Institution',
    'Stage',
    'Opened on',
    'Next date',
    'What is due',
    'Whose turn',
    'Date passed',
    'Last contact',
    'New to you',
    'Address',
  ],
  cut: (count) => `The list is cut here, after ${count} lines.`,
};
