import type { WordingWords } from '../shapes/wording.ts';

export const wording: WordingWords = {
  title: 'Check the wording of a text',
  link: 'Check the wording of another text',
  lead: 'Paste an advert or a sheet. Sentences that require a training, abstinence or a state of health are underlined. Nothing is kept.',
  text: 'The text to check',
  check: 'Check this text',
  result: 'What was found',
  nothing: 'Nothing was found. That is no promise: read it together as well.',
  tooLong: 'This is too long: check it in several goes.',
  missing: 'Paste a text.',
};
