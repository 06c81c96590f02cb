import type { Language } from '#domain/words/words.ts';
import { nameSchema } from '#services/wire/input-schema.ts';
import { templateNameSchema } from '#services/wire/template-schema.ts';
import { one, type Typed } from '../forms/typed.ts';
import type { Wrong } from '../forms/wrong.ts';
import { pageWords } from '../words/page-words.ts';
import { languageTyped } from './write-page.ts';

/** The name of a new template and its language, and what is to be mended in them. */
export function readName(typed: Typed, reader: Language): { readonly wrong: Wrong; readonly name: string } {
  const { library } = pageWords(reader);
  const name = one(typed, 'name').trim();
  const wrong = new Map<string, string>();
  if (!nameSchema(120).safeParse(name).success) wrong.set('name', library.nameWrong);
  else if (!templateNameSchema.safeParse(name).success) wrong.set('name', library.nameUnseen);
  if (languageTyped(typed) === undefined) wrong.set('language', library.languageMissing);
  return { wrong, name };
}
