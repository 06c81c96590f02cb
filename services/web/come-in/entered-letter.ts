import type { Language } from '#domain/words/words.ts';
import { pageWords } from '../words/page-words.ts';

/** What is written to somebody who was just entered: where the door is. Not a way in, so it may lie about for weeks. */
export function enteredLetter(
  language: Language,
  publicUrl: string,
): { readonly subject: string; readonly text: string } {
  const { entered } = pageWords(language).comeIn;
  return { subject: entered.subject, text: entered.text(`${publicUrl}/come-in`) };
}
