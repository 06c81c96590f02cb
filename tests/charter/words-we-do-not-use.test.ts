import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from '../support/vocabulary.ts';

/** Words that make of a colleague something else: in no identifier, state, column, route or file name. */
const banned =
  /[Rr]elaps|[Rr]echut|[Dd]iagnos|[Bb]eneficiar|[Mm]onitoring|[Cc]ompliance|[Pp]robation|[Pp]atients?(?![a-z])/;
/** `case` is a word of the language: only as a name, `cases`, `theCase`, `caseId`, `.case`, `case:` in a literal. */
const aCase = /\b(?:cases|[a-z]+Case(?:s|Id)?|case(?:Id|s|file|load)\w*)\b|\.case\b/g;
const ofTheLanguage = new Set(['toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase']);

const files = sourceFiles().filter((one) => !one.startsWith('domain/words/'));
// The wording rules look for such words in what people write: there they stand in strings, and in strings only. So do
// the headings of the function sheets that institutions bring along (« Accès au dossier patient »): theirs, not ours;
// in their dictionary a string is a list of several lines.
const strings: readonly (readonly [room: string, strings: RegExp])[] = [
  ['domain/wording/', /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g],
  ['domain/function-sheet/headings/', /`[^`$]*`/g],
];
const namesIn = (file: string): string => {
  const found = strings.find(([room]) => file.startsWith(room))?.[1];
  return found ? codeOf(file).replaceAll(found, '""') : codeOf(file);
};

describe('Les mots que nous n’employons pas', () => {
  it('are in no name of a file', () => {
    expect(sourceFiles().length).toBeGreaterThan(30);
    expect(sourceFiles().filter((one) => banned.test(one))).toEqual([]);
  });

  it('are in no line of the program', () => {
    const found = files.flatMap((file) =>
      namesIn(file)
        .split('\n')
        .filter((line) => banned.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('are let by in the headings of other people’s sheets, and in none of the names around them', () => {
    const headings = files.filter((one) => one.startsWith('domain/function-sheet/headings/'));
    expect(headings.filter((one) => banned.test(codeOf(one)))).not.toEqual([]);
    for (const one of headings) expect(namesIn(one)).toMatch(/SheetHeadings/);
    expect(
      files.filter((one) => one.startsWith('domain/function-sheet/') && banned.test(namesIn(one))),
    ).toEqual([]);
  });

  it('do not call a person’s path a case', () => {
    const found = files.flatMap((file) =>
      [...namesIn(file).matchAll(aCase)]
        .map(([word]) => word)
        .filter((word) => !ofTheLanguage.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('are not in what people read either, in no language', () => {
    const found = sourceFiles()
      .filter((one) => one.startsWith('domain/words/'))
      .filter((one) =>
        /relaps|rechut|diagnos|\bpatient|bénéficiaire|begunstigde|probation|proefperiode/i.test(codeOf(one)),
      );
    expect(found).toEqual([]);
  });
});
