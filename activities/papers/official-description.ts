import type { PaperSource } from '#db/papers/source.ts';
import { isMemory } from '#domain/field-guards.ts';
import { canonicalText } from '#domain/paper/canonical.ts';
import { jobDescriptionPaper } from '#domain/paper/job-description-paper.ts';
import { revising } from '#domain/pieces/revising.ts';
import type { Maker } from './maker.ts';

const remembered = { versions: revising.remembers.versions };

/** An official version of a description with its texts opened; nothing when memory does not hold it. */
export function versionOf({ it, wordings }: PaperSource, id: string) {
  if (!isMemory(remembered, it)) return undefined;
  const found = it.versions.find((one) => one.id === id);
  return (
    found && {
      ...found,
      clauses: found.clauses.map((one) => ({
        ...one,
        text: one.text === null ? null : (wordings.get(one.text) ?? ''),
      })),
    }
  );
}

/** The official description, in the language that counts. */
export const officialDescription: Maker = (source, id) => {
  const version = versionOf(source, id);
  if (!version) return undefined;
  const { house, names } = source;
  const { number, language } = version;
  return {
    canonical: canonicalText(version),
    number,
    language,
    counts: true,
    paper: (hash) => jobDescriptionPaper({ version, house, names, hash, language }),
  };
};
