import { tokensOf } from '../wording/tokens.ts';
import { lookUp } from './dictionary.ts';
import type { Means } from './headings/sheet-headings.ts';

/** What a heading announces. */
export interface Recognised {
  readonly means: Means;
  /** Whether the heading says nothing more than that, so that its code can stand for its words. */
  readonly whole: boolean;
}

const longestHeading = 100;
const word = '(?:article|art\\.?|chapitre|point|hoofdstuk|artikel|punt|chapter|section)\\s*';
const figure = '\\d{1,2}(?:\\.\\d{1,2})+\\.?\\)?|\\d{1,2}[.)]|\\d{1,2}(?=\\s*[-–—:])';
// « I. » and « a) » want a space behind them: « N.B. » is no number.
const letter = '(?:[IVX]{1,4}|[A-Za-z])(?:[.)]\\s|(?=\\s+[-–—]\\s))';
const numbered = new RegExp(`^(?:${word})?(${figure}|${letter})\\s*[-–—:.]?\\s*(?=\\S)`, 'iu');

/** A heading without its number, and how deep the number is: « 3.2. Tâches » is two deep; 0 without one. */
export function withoutNumber(text: string): { readonly bare: string; readonly depth: number } {
  const found = numbered.exec(text);
  if (!found) return { bare: text, depth: 0 };
  return { bare: text.slice(found[0].length), depth: found[1]?.match(/[\dA-Z]+/giu)?.length ?? 0 };
}

/** Whether a line begins as headings are lettered: « B. Vie d’équipe ». */
export const isLettered = (text: string): boolean => /^(?:[A-Z]|[IVX]{2,4})[.)]\s/u.test(text);

/** Whether a heading begins to count: « A. », « 1. » or « I. ». */
export const isFirst = (text: string): boolean => /^(?:1|A|I)[.)]/u.test(text);

const closing = /[\s:.–—-]+$/u;
const additions =
  /\([^()]*\)|\d{1,3}\s*%|\b(?:(?:de |en |in de |van de )?(?:première|premiere|1[èe]?re|deuxième|deuxieme|seconde|2[èe](?:me)?|eerste|tweede|1e|2e) ?(?:ligne|lijn)|(?:ligne|lijn) [12])(?!\p{L})/giu;
const joints = /\s*(?:[/&,;+:]|\s[-–—]\s|\s(?:et|en|and|ou|of)\s)\s*/iu;

/** What several names joined in a heading mean together: one thing, or something that has no clause. */
function together(phrase: string): Means | undefined {
  const parts = phrase.split(joints).filter((part) => /\p{L}/u.test(part));
  const found = parts.map(lookUp);
  const [first] = found;
  if (parts.length < 2 || found.includes(undefined)) return undefined;
  if (found.every((one) => one === first)) return first;
  return found.includes('beside') ? 'beside' : undefined;
}

/** What a heading or the label of a line announces, whatever its number, capitals, accents and punctuation. */
export function recognise(text: string): Recognised | undefined {
  if (text.length > longestHeading) return undefined;
  const bare = withoutNumber(text).bare.replace(closing, '');
  const means = lookUp(bare) ?? together(bare);
  if (means !== undefined) return { means, whole: true };
  const shorter = bare.replace(additions, ' ');
  if (shorter === bare) return undefined;
  const about = lookUp(shorter.replace(closing, '')) ?? together(shorter);
  return about === undefined ? undefined : { means: about, whole: false };
}

const negations = new Set('pas jamais aucun aucune niet geen nooit not never'.split(' '));

/** Whether a heading or a lead-in turns what stands under it round: « Il n’est pas demandé de : ». */
export const turnsRound = (text: string): boolean => tokensOf(text).some((token) => negations.has(token));
