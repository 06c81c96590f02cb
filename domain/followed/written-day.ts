import { type Day, isDay } from '../calendar.ts';

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'januari', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fevr', 'fév', 'fev', 'februari', 'february', 'feb'],
  ['mars', 'maart', 'mrt', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june', 'jun'],
  ['juillet', 'juil', 'juli', 'july', 'jul'],
  ['août', 'aout', 'augustus', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'oktober', 'october', 'oct', 'okt'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'december', 'déc', 'dec'],
];

const monthNamed = (word: string): number =>
  1 + months.findIndex((names) => names.includes(word.replace(/\.$/, '')));

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const dayOf = (year: string, month: number | string, day: string): Day | undefined => {
  const said = `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(said) ? said : undefined;
};

/**
 * A day as Belgians write it: the day first, `3/2/27`, `3.2.2027`, `3 février 2027`, `wo 3 feb. 2027`; or as machines do,
 * `2027-02-03`. An hour behind it is passed over. Nothing when it is none: a day is never guessed.
 */
export function writtenDay(text: string): Day | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[\st]+(?:à|om|at|vers)?\s*\d{1,2}(?:[:h]\d{0,2})(?::\d{2})?(?:\.\d+)?z?$/u, '')
    .replace(/^(?:le\s+|op\s+|\p{L}{2,9}\.?,?\s+(?=\d))/u, '')
    .trim();
  const machine = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said);
  if (machine) return dayOf(machine[1] ?? '', machine[2] ?? '', machine[3] ?? '');
  const numbers = /^(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d{2})$/.exec(said);
  if (numbers) return dayOf(numbers[3] ?? '', numbers[2] ?? '', numbers[1] ?? '');
  const words = /^(\d{1,2})(?:er|e|st|nd|rd|th)?[\s-]+(\p{L}+\.?)[\s-]+(\d{4}|\d{2})$/u.exec(said);
  const month = monthNamed(words?.[2] ?? '');
  return words && month > 0 ? dayOf(words[3] ?? '', month, words[1] ?? '') : undefined;
}
