import type { Day } from '../calendar.ts';
import { clauseCodes, type ClauseCode } from '../job-clauses.ts';
import { jobDescription as en } from '../words/en/job-description.ts';
import { jobDescription as fr } from '../words/fr/job-description.ts';
import { jobDescription as nl } from '../words/nl/job-description.ts';
import type { PaperWords } from '../words/paper-shape.ts';
import { paperWords } from '../words/paper-words.ts';
import type { Language } from '../words/words.ts';
import type { SaidVersion } from './canonical.ts';
import { dayInWords } from '../words/days.ts';
import type { Item, Paper, Section } from './paper.ts';

interface Agreed {
  readonly party: 'lead' | 'manager' | 'hr' | 'team' | 'person' | 'institution';
  readonly by: string;
  readonly insteadOf: string | null;
  readonly on: Day;
}

/** An official version and what is around it: everything that its paper says. */
export interface OfficialVersion {
  /** With the texts opened; for a translation, with the translated texts, everything else as it is. */
  readonly version: Omit<SaidVersion, 'clauses'> & {
    readonly agreed: readonly Agreed[];
    /** `in`: the language of a clause that is not in that of the paper. */
    readonly clauses: readonly (SaidVersion['clauses'][number] & { readonly in?: Language })[];
  };
  /** The name of the house. */
  readonly house: string;
  /** Person id → name; `null` or nothing for somebody whose name had to go. */
  readonly names: ReadonlyMap<string, string | null>;
  /** SHA-256 of the canonical text of the version that counts, 64 hexadecimal digits. */
  readonly hash: string;
  /** Another language than the version's makes the paper a translation, and it says so. */
  readonly language: Language;
}

const labels = { fr, nl, en };

const longestTitle = 160;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const filled = (pattern: string, values: { readonly [name: string]: string }): string =>
  pattern.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** The title on one line; a very long one ends in “…” and stands in full in a section of its own. */
function shortTitle(text: string): string {
  const title = onOneLine(text);
  const signs = Array.from(title);
  return signs.length <= longestTitle
    ? title
    : `${signs
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`;
}

function headingOf(code: ClauseCode, language: Language, words: PaperWords): string {
  if (code === 'mission') return words.missions;
  return code === 'limit' ? words.limits : capital(labels[language].options['versions.code'][code]);
}

function clauseSections({ version, language }: OfficialVersion, words: PaperWords): readonly Section[] {
  const sharesSection: Section = {
    heading: words.shares,
    table: {
      head: words.sharesHead,
      rows: (['line1', 'line2', 'network'] as const).map((one) => [
        words.sharesOf[one],
        filled(words.percent, { share: String(version[one]) }),
      ]),
    },
  };
  return clauseCodes.flatMap((code) => {
    const items = version.clauses
      .filter((one) => one.code === code)
      .map(({ text, decideBy, in: own = language }): Item => {
        if (text !== null || decideBy === null) return { text: text ?? '', open: false, language: own };
        const later = filled(words.later, { day: dayInWords(decideBy, language) });
        return { text: later, open: true, language };
      });
    const [first] = items;
    const saidByTheTitle = code === 'title' && shortTitle(first?.text ?? '') === first?.text.trim();
    const section = { heading: headingOf(code, language, words), items };
    return [
      ...(first === undefined || saidByTheTitle ? [] : [section]),
      ...(code === 'limit' ? [sharesSection] : []),
    ];
  });
}

function approvals({ version, names, language }: OfficialVersion, words: PaperWords): readonly Section[] {
  const { parts, shown, options } = labels[language];
  const nameOf = (id: string): string => names.get(id) ?? words.nameGone;
  const rows = version.agreed.map((one) => [
    capital(options['versions.party'][one.party]),
    nameOf(one.by),
    one.insteadOf === null ? '' : nameOf(one.insteadOf),
    dayInWords(one.on, language),
  ]);
  const head = [parts.party, words.name, parts.insteadOf, parts.on];
  return rows.length === 0 ? [] : [{ heading: shown.consents, table: { head, rows } }];
}

function aidOf(
  clauses: OfficialVersion['version']['clauses'],
  language: Language,
  words: PaperWords,
  counts: string,
): string {
  const isPart = clauses.some((one) => one.text !== null && (one.in ?? language) !== language);
  return filled(isPart ? `${words.aid} ${words.aidInPart}` : words.aid, { language: counts });
}

/**
 * The paper of an official version: the clauses in the order in which a job is explained, the shares of the work,
 * who agreed, and the fingerprint. In another language than the version's it is marked as an aid to reading.
 */
export function jobDescriptionPaper(official: OfficialVersion): Paper {
  const { version, house, hash, language } = official;
  const words = paperWords(language);
  const { title, parts, shown, options } = labels[language];
  const counts = options.language[version.language];
  const said = version.clauses.find((one) => one.code === 'title')?.text ?? '';
  const number = String(version.number);
  return {
    language,
    kind: title.one,
    title: shortTitle(said) || title.one,
    aid: language === version.language ? null : aidOf(version.clauses, language, words, counts),
    facts: [
      { label: words.institution, value: house },
      { label: parts.number, value: number },
      { label: words.officialSince, value: dayInWords(version.on, language) },
      { label: shown.language, value: counts },
    ],
    sections: [...clauseSections(official, words), ...approvals(official, words)],
    fingerprint: { label: words.fingerprint, value: hash, note: words.fingerprintNote },
    footer: filled(words.footer, { house, kind: title.one, number, short: hash.slice(0, 12) }),
    page: words.page,
    // The day of the version, not of the printing: the same version gives the same bytes at any time.
    madeOn: version.on,
    author: house,
  };
}
