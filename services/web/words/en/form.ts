import type { FormWords } from '../shape.ts';

const inFigures = (count: number): string => count.toLocaleString('en-GB');

export const form: FormWords = {
  cancel: 'Go back without sending',
  confirm: 'Nothing else is asked. Send it if this is what you want.',
  optional: 'if you wish',
  atMost: (count) => `At most ${inFigures(count)} characters.`,
  between: (min, max) => `A number between ${min} and ${max}.`,
  dayHint: 'For example 27 3 2027.',
  several: 'You may choose several.',
  from: (min, max) => `From ${min} to ${max}.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  which: 'About which one?',
  choose: 'Choose',
  nothingChosen: 'Nothing in particular',
  row: (number) => `Number ${number}`,
  addRow: 'Add a row',
  wrong: (count) => (count === 1 ? 'One thing needs another look' : `${count} things need another look`),
  errorPrefix: 'To look at again:',
  missing: {
    text: 'Write an answer.',
    day: 'Give a date.',
    choice: 'Choose an answer.',
    number: 'Give a number.',
    rows: 'Fill in one row at least.',
    sentences: 'Answer at least one sentence. The others may stay empty.',
  },
  tooLong: (max) => `This is too long: at most ${inFigures(max)} characters.`,
  notADay: 'This date does not exist. Write day, month and year in figures.',
  notANumber: 'Write a whole number, in figures.',
  outside: (min, max) => `Give a number between ${min} and ${max}.`,
  notAChoice: 'This choice is not in the list. Choose again.',
  tooFew: (min) => `At least ${min} are needed.`,
  tooMany: (max) => `At most ${max}.`,
  backAgain: 'You are back. This is what you had written. Nothing was sent yet: read it again, then send it.',
  inviteInstead: 'This person has no access yet? Invite them by e-mail',
  notYet: 'This is not possible now',
  kept: 'Nothing was sent. What you wrote is kept below.',
  instead: 'What you can do',
  backToPage: 'Read the page again',
  changedMeanwhile:
    'Something has changed since you opened this page. Read it again, then send once more if it is still what you want.',
  sentBefore:
    'This form was sent once already, with other content. Send it again if you want this to count too.',
};
