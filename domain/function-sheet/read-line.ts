import { wordsIn } from './block.ts';
import { afterSheetName } from './dictionary.ts';
import type { Means } from './headings/sheet-headings.ts';
import { levels, type Line } from './line.ts';
import { isLettered, recognise, withoutNumber } from './recognise.ts';

const fewWords = 8;
const someWords = 14;
const labelled = /^([^:\n]{2,80}?)\s*:\s+(\S[\s\S]*)$/u;
const endsLikeASentence = /[.;,!?]$/u;

/** A heading, told by its words. */
export function headingOf(text: string, level: number): Line {
  const { means = null, whole = false } = recognise(text) ?? {};
  return { kind: 'heading', text, level, depth: withoutNumber(text).depth, means, whole };
}

const inCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length > 2 && !/\p{Ll}/u.test(text) && wordsIn(text) <= someWords;

function levelOf(text: string, bold: boolean): number {
  if (inCapitals(text)) return levels.capitals;
  return bold ? levels.bold : levels.colon;
}

/** « Lieu de travail : Namur », when the key is known; the name of the paper and a job make a title. */
export function labelOf(text: string): Line | undefined {
  const [, key = '', said = ''] = labelled.exec(text) ?? [];
  const found = wordsIn(key) <= fewWords ? recognise(key) : undefined;
  if (!found || said === '') return undefined;
  const value: Line[] = [{ kind: 'text', text: said, depth: null }];
  return { kind: 'label', text: key, ...nameOfJob(found.means), value, inTable: false, plain: text };
}

const nameOfJob = (means: Means): { readonly means: Means; readonly whole: boolean } =>
  means === 'sheet' ? { means: 'title', whole: false } : { means, whole: true };

/** The name of the paper with that of the job behind it, in one heading. */
export function titled(text: string): Line | undefined {
  const rest = afterSheetName(text);
  if (rest === undefined) return undefined;
  const key = text.slice(0, text.length - rest.length).trim();
  const value: Line[] = [{ kind: 'text', text: rest, depth: null }];
  return { kind: 'label', text: key, means: 'title', whole: false, value, inTable: false, plain: text };
}

/** Whether a line without a style is a heading: it is known, or it is made to look like one. */
function looksLikeHeading(text: string, bold: boolean): boolean {
  const short = wordsIn(text) <= someWords && !endsLikeASentence.test(text);
  if (recognise(text) && (text.endsWith(':') || (short && (bold || wordsIn(text) <= fewWords)))) return true;
  return (
    short &&
    (bold ||
      inCapitals(text) ||
      ((withoutNumber(text).depth > 1 || isLettered(text)) && wordsIn(text) <= fewWords))
  );
}

/** A paragraph as a line: a heading, a label with its value, or something said. */
export function paragraphLine(text: string, bold: boolean): Line {
  const label = labelOf(text);
  if (label) return label;
  if (looksLikeHeading(text, bold)) return titled(text) ?? headingOf(text, levelOf(text, bold));
  return { kind: 'text', text, depth: null };
}

/**
 * A list item as a line. Headings are numbered by making a list of them: a number, bold or capitals, and words that
 * are known. Elsewhere a bullet stays one, whatever its words.
 */
export function itemLine(text: string, depth: number, looks: { ordered: boolean; bold: boolean }): Line {
  const emphatic = looks.bold || inCapitals(text);
  const known = recognise(text) !== undefined && (looks.ordered || emphatic || text.endsWith(':'));
  const made = looks.ordered && emphatic && wordsIn(text) <= someWords && !endsLikeASentence.test(text);
  if (depth > 1 || !(known || made)) return { kind: 'text', text, depth };
  const heading = headingOf(text, levelOf(text, looks.bold));
  return heading.kind === 'heading' && looks.ordered ? { ...heading, depth: depth + 1 } : heading;
}
