import { isMemory } from '#domain/field-guards.ts';
import { canonicalText } from '#domain/paper/canonical.ts';
import { jobDescriptionPaper } from '#domain/paper/job-description-paper.ts';
import { translating } from '#domain/pieces/translating.ts';
import type { Maker } from './maker.ts';
import { versionOf } from './official-description.ts';

const remembered = { translations: translating.remembers.translations };

/** A translation as an aid: it bears the fingerprint of the version that counts. */
export const descriptionTranslation: Maker = (source, id) => {
  const { it, wordings, house, names } = source;
  const translation = isMemory(remembered, it) ? it.translations.find((one) => one.id === id) : undefined;
  const original = translation && versionOf(source, translation.version);
  if (!translation || !original) return undefined;
  const { language, texts } = translation;
  const said = new Map(texts.map((one) => [one.clause, wordings.get(one.text) ?? '']));
  const clauses = original.clauses.map((one) => ({
    ...one,
    text: said.get(one.id) ?? one.text,
    in: said.has(one.id) ? language : original.language,
  }));
  const version = { ...original, clauses };
  return {
    canonical: canonicalText(original),
    number: original.number,
    language,
    counts: false,
    paper: (hash) => jobDescriptionPaper({ version, house, names, hash, language }),
  };
};
