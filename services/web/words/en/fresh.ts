import type { FreshWords } from '../shapes/fresh.ts';

export const fresh: FreshWords = {
  changed: 'Something is new: this page has just been brought up to date.',
  waiting:
    'Something has changed. What you are doing here was left as it is; read the page again when you like.',
};
