import { actor, choice, day, fingerprint, group, id, integer, judged, list, pick, text } from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';
import { clause, draftReaders } from './describing.ts';
import { revising } from './revising.ts';

const language = () => choice('fr', 'nl', 'en');

const memory = {
  clauses: list(clause()),
  versions: revising.remembers.versions,
  /** Aids for reading, clause by clause: only the version itself counts. */
  translations: list(
    group({
      id: id(),
      version: id(),
      number: integer(1, 1000),
      language: language(),
      state: choice('begun', 'published'),
      by: actor(),
      on: day(),
      texts: list(group({ clause: id(), text: text('house', 4000) })),
    }),
  ),
  /** Versions that are on paper, with the SHA-256 of their canonical text. */
  papers: list(group({ id: id(), version: id(), hash: fingerprint(), on: day() })),
};

/** An official version on paper, and translations of it as an aid. What was not translated stays in its own words. */
export const translating = describePiece({
  remembers: memory,
  states: ['official'],
  reasons: ['sameLanguage', 'demandsMore', 'ownTranslation'],
  commands: {
    translateClause: {
      by: draftReaders,
      seenBy: draftReaders,
      from: ['official'],
      fields: {
        clause: pick('clauses'),
        language: language(),
        text: text('house', 4000),
        findings: judged('text'),
      },
      among: ({ it }) => it.clauses.filter((one) => one.text !== null),
      refuses: {
        sameLanguage: ({ it, input }) => it.versions.at(-1)?.language === input.language,
        demandsMore: ({ it, input }) =>
          input.findings.length > 0 && the(it.clauses, input.clause).findings.length === 0,
      },
      changes: (it, e) => {
        const version = it.versions.at(-1);
        if (!version) return;
        const said = { clause: e.clause, text: e.text };
        const begun = it.translations.find(
          (one) => one.state === 'begun' && one.version === version.id && one.language === e.language,
        );
        if (begun) {
          begun.texts = [...begun.texts.filter((one) => one.clause !== e.clause), said];
          begun.by = e.by;
          begun.on = e.today;
        } else
          it.translations.push({
            id: e.id,
            version: version.id,
            number: version.number,
            language: e.language,
            state: 'begun',
            by: e.by,
            on: e.today,
            texts: [said],
          });
      },
    },
    publishTranslation: {
      by: draftReaders,
      weighs: 'alone',
      from: ['official'],
      fields: { translation: pick('translations') },
      among: ({ it }) =>
        it.translations.filter((one) => one.state === 'begun' && one.version === it.versions.at(-1)?.id),
      // Whoever wrote the last of it reads it as they meant it: somebody else reads it before it is there for all.
      refuses: {
        ownTranslation: ({ it, input, by }) => the(it.translations, input.translation).by === by.id,
      },
      changes: (it, e) => {
        const found = the(it.translations, e.translation);
        found.state = 'published';
        found.by = e.by;
        found.on = e.today;
      },
    },
    putOnPaper: {
      by: ['process'],
      from: ['open'],
      way: 'additive',
      fields: { of: id(), hash: fingerprint() },
      changes: (it, e) => {
        it.papers.push({ id: e.id, version: e.of, hash: e.hash, on: e.today });
      },
    },
  },
});
