import { kinds } from '#domain/kinds.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import { pageWords } from '#services/web/words/page-words.ts';
import type { Said } from './in-page.ts';

/** Words that no sentence of the other two languages holds. */
const ownWords: { readonly [language in Language]: string } = {
  fr: 'vous votre vos pour dans avec une est sont sur qui que pas au aux du cette',
  nl: 'het een niet voor van wordt zijn uw naar deze bij ook aan wie',
  en: 'the and your you with this that from what when who they been',
};

/** What no reader should ever meet: names from the code, values that are none, templates that were not filled. */
const raw: readonly (readonly [what: string, pattern: RegExp])[] = [
  // A word by itself: keys and addresses are no words.
  ['a name from the code', /(?<![^\s(«"'])\p{Ll}+\p{Lu}\p{Ll}+\p{L}*(?![^\s)».,;:"'])/u],
  ['a code', /(?<![\p{L}\d])\p{Lu}+_[\p{Lu}_]+/u],
  ['a value that is none', /\b(undefined|null|NaN|Invalid Date)\b|\[object /],
  ['a template that was not filled', /\{\{|\}\}|\{%|\$\{/],
  ['an id', /[0-9a-f]{8}-[0-9a-f]{4}-/],
  ['a date as machines write it', /\d{4}-\d{2}-\d{2}/],
];

const around = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 25), index + 35)
    .replace(/\s+/g, ' ')
    .trim();

/** Names are names in every language. */
const names = /Les Aubépines|Réseau PAT/g;

/** Keys, secret addresses and the codes of strips are made by chance: now and then a word of another language stands in one. */
const secrets = /[\w-]{40,}|\b[\da-z]{4}(?:-[\da-z]{4}){3}\b/gi;

const foreignTo = (language: Language): RegExp => {
  const others = Object.entries(ownWords).flatMap(([one, words]) =>
    one === language ? [] : words.split(' '),
  );
  const own = new Set(ownWords[language].split(' '));
  return new RegExp(
    `(?<![\\p{L}’'])(${others.filter((one) => !own.has(one)).join('|')})(?![\\p{L}’'])`,
    'iu',
  );
};

/** Codes that stand where their words should: states, roles and choices that are called something else. */
function bareCodes(language: Language): ReadonlySet<string> {
  const named = [
    sharedWords(language).roles,
    ...kinds.flatMap((kind) => {
      const { states, options } = wordsOf(kind, language);
      return [states, ...Object.values(options)];
    }),
  ];
  const { yes, no } = pageWords(language).process;
  const said = new Set([yes, no, ...named.flatMap((one) => Object.values(one))]);
  return new Set(
    named.flatMap((one) => Object.keys(one)).filter((one) => /^\D{2,}$/.test(one) && !said.has(one)),
  );
}

/** What is wrong with what a page says in a language, a sentence each; what people wrote themselves is theirs. */
export function wrongInSaid(said: Said, language: Language, written: readonly string[]): readonly string[] {
  const { headings, title } = said;
  const texts = [title, ...said.texts].map((text) =>
    written
      .reduce((left, one) => left.replaceAll(one, ''), text)
      .replace(names, '')
      .replace(secrets, ''),
  );
  const patterns = [...raw, [`a word that is not ${language}`, foreignTo(language)] as const];
  const found = patterns.flatMap(([what, pattern]) =>
    texts.flatMap((text) => {
      const at = pattern.exec(text);
      return at === null ? [] : [`${what}: ${around(text, at.index)}`];
    }),
  );
  const codes = bareCodes(language);
  const bare = texts.flatMap((text) => text.split('\n')).filter((line) => codes.has(line.trim()));
  return [
    ...(said.language === language ? [] : [`says that it is ${said.language}`]),
    ...(headings.length === 1 && headings[0]?.trim() !== '' ? [] : [`${headings.length} first headings`]),
    ...(/^\S.{3,110} – Passerelle$/su.test(title) ? [] : [`a title that tells nothing: ${title}`]),
    ...new Set([...found, ...bare.map((one) => `a code alone: ${one.trim()}`)]),
  ];
}
