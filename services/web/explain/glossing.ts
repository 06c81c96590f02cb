import { glossaryOf } from '#domain/words/glossary.ts';
import { type Term, terms } from '#domain/words/terms.ts';
import type { Language } from '#domain/words/words.ts';

/** A piece of one of our sentences; a word of the trade leads to what it means. */
export interface Run {
  readonly text: string;
  readonly term: Term | null;
}

/** Explains the words of the trade on one page: each where it first stands, and all of them at its foot. */
export interface Glossing {
  /** One of our own sentences; never what people wrote. */
  readonly said: (text: string) => readonly Run[];
  readonly explained: () => readonly { readonly term: Term; readonly name: string; readonly means: string }[];
}

const escaped = (form: string): string =>
  form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', '[ \u00a0]');

interface Forms {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, Term>;
}

const known = new Map<Language, Forms>();

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLocaleLowerCase();

/** Every form of every term, the longest first, so that a word within a longer one is not taken for itself. */
function formsOf(language: Language): Forms {
  const found = known.get(language);
  if (found) return found;
  const glossary = glossaryOf(language);
  const forms = terms.flatMap((term) =>
    [glossary[term].term, ...glossary[term].also].map((form) => [plain(form), term] as const),
  );
  const byLength = forms.map(([form]) => form).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}·-])(?:${byLength.map(escaped).join('|')})(?![\\p{L}·-])`, 'giu');
  const made = { pattern, terms: new Map(forms) };
  known.set(language, made);
  return made;
}

/** Begins a page on which nothing was explained yet. */
export function glossing(language: Language): Glossing {
  const { pattern, terms: byForm } = formsOf(language);
  const glossary = glossaryOf(language);
  const used = new Set<Term>();
  const said = (text: string): readonly Run[] => {
    const runs: Run[] = [];
    let from = 0;
    for (const { 0: form, index } of text.matchAll(pattern)) {
      const term = byForm.get(plain(form));
      if (!term || used.has(term)) continue;
      used.add(term);
      if (index > from) runs.push({ text: text.slice(from, index), term: null });
      runs.push({ text: form, term });
      from = index + form.length;
    }
    return from < text.length ? [...runs, { text: text.slice(from), term: null }] : runs;
  };
  const explained = () =>
    [...used].map((term) => ({ term, name: glossary[term].term, means: glossary[term].means }));
  return { said, explained };
}
