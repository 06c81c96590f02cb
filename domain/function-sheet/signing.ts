import { tokensOf } from '../wording/tokens.ts';
import { wordsIn } from './block.ts';
import type { Line } from './line.ts';
import { isPlaced } from './section.ts';

const longestLine = 10;

// Compared folded: without capitals, accents and punctuation.
const signs =
  /^(?:fait a|fait en (?:double|deux|trois)|opgemaakt te|gedaan te)\b|\b(?:signatures?|signe par|lu et approuve|pour (?:accord|appro\w+|reception)|paraphes?|handtekening(?:en)?|ondertekening|ondertekend|gelezen en goedgekeurd|(?:voor|ter) (?:akkoord|kennisname|goedkeuring|ontvangst)|signed|read and approved)\b/u;
const party =
  /^(?:pour |voor |for |namens |on behalf of )?(?:l |la |le |les |de |het |the |un |une |een )?(?:employeur|employeuse|travailleur|travailleuse|travailleur euse|titulaire|collaborateur|collaboratrice|direction|directeur|directrice|responsable(?: hierarchique| direct)?|superieur hierarchique(?: direct)?|institution|association|asbl|hopital|drh|rh|pair aidante?|werkgever|werknemer|medewerker|functiehouder|titularis|directie|directeur|leidinggevende|instelling|vzw|ervaringswerker|employer|employee|worker|manager|line manager)\b/u;
const blank = /^[\s.…_:–—-]*$/u;
const dated = /^(?:date|datum|nom(?: et prenom)?|naam|name|prenom|voornaam|lieu et date|plaats en datum)\b/u;

/** How a line speaks: it signs, it names who signs, it leaves room for either, or it says something else. */
type Speaks = 'signs' | 'party' | 'room' | 'else';

function speaks(text: string): Speaks {
  if (blank.test(text)) return 'room';
  if (wordsIn(text) > longestLine) return 'else';
  const folded = tokensOf(text)
    .filter((token) => token !== ',')
    .join(' ');
  if (signs.test(folded)) return 'signs';
  if (party.test(folded)) return 'party';
  return dated.test(folded) ? 'room' : 'else';
}

/** What a line says in its cells, line by line; nothing for a bullet, which belongs to the list it stands in. */
function saidIn(line: Line): readonly string[] | undefined {
  switch (line.kind) {
    case 'row':
      return line.cells.flatMap((cell) => cell.split('\n'));
    case 'label':
      return line.plain.split(/ \| |\n/u);
    case 'more':
      return line.value.flatMap((one) => saidIn(one) ?? []);
    case 'text':
      return line.depth === null ? line.text.split('\n') : undefined;
    case 'heading':
      return [line.text];
  }
}

/** How all of a line speaks. In a row that signs, a name or a remark may stand beside. */
function speaksOf(line: Line): Speaks {
  const said = saidIn(line)?.map(speaks) ?? ['else'];
  if (said.includes('signs'))
    return said.every((one) => one !== 'else') || line.kind === 'row' ? 'signs' : 'else';
  if (said.includes('else')) return 'else';
  return said.includes('party') ? 'party' : 'room';
}

const isShort = (line: Line): boolean =>
  saidIn(line)?.every((one) => wordsIn(one) <= longestLine && !/[.;:]$/u.test(one)) ?? false;

/** Whether a line heads a clause: « Responsable : Mme Lambert » does, « Le responsable | Le travailleur » sign. */
function announces(line: Line, next: Speaks | undefined): boolean {
  if (line.kind === 'heading')
    return isPlaced(line.means) && (speaksOf(line) === 'else' || next === undefined || next === 'else');
  if (line.kind !== 'label' || !isPlaced(line.means)) return false;
  return !line.inTable || !saidIn(line)?.every((one) => speaks(one) !== 'else');
}

/**
 * Where the signatures begin that stand at the end of a sheet without a heading, as a table or as lines: at the last
 * line that signs, or above it, as long as lines sign, name who does or leave room. `undefined` where nothing signs,
 * or where a heading of a clause follows: what stands in the middle of a sheet is its text.
 */
export function signaturesFrom(lines: readonly Line[]): number | undefined {
  const spoken = lines.map(speaksOf);
  const lastPlaced = lines.findLastIndex((line, n) => announces(line, spoken[n + 1]));
  const last = spoken.lastIndexOf('signs');
  if (last <= lastPlaced) return undefined;
  let from = last;
  for (let n = last - 1; n > lastPlaced; n -= 1) {
    const line = lines[n];
    if (spoken[n] === 'party' || spoken[n] === 'signs') from = n;
    // A name may stand between who signs and where.
    else if (spoken[n] !== 'room' && !(line && isShort(line) && spoken[n - 1] === 'party')) break;
  }
  return from;
}
