import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '#services/spreadsheet/limits.ts';
import { readSpreadsheet } from '#services/spreadsheet/reading.ts';
import { csvOf } from '#services/spreadsheet/write-csv.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { workbook, workbookParts } from '../support/workbook.ts';

const read = (bytes: Uint8Array | string) =>
  readSpreadsheet({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }, 'somebody');

const refusal = (bytes: Uint8Array | string): Promise<string> =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof FileRefused ? error.refusal : String(error)),
  );

const text = 'Maison;Étape;Note\nLe Phare;Séance 2;"Dit ; « oui »\nà tout"\nL’Été;;=1+1\n';
const table = {
  columns: ['Maison', 'Étape', 'Note'],
  rows: [
    ['Le Phare', 'Séance 2', 'Dit ; « oui »\nà tout'],
    ['L’Été', '', '=1+1'],
  ],
  above: [],
  sheet: null,
  sheets: 1,
};

const latin = Buffer.from(text.replaceAll('’', "'"), 'latin1');
const utf16be = (value: string): Buffer => Buffer.from(`\uFEFF${value}`, 'utf16le').swap16();

describe('Text with separators', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(text)],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['a line that says the separator', Buffer.from(`sep=;\r\n${text}`)],
  ])('in %s is read', async (_how, bytes) => expect(await read(bytes)).toEqual(table));

  test('in the letters of Windows is read', async () => {
    const { rows, columns } = await read(latin);
    expect([columns[1], rows[1]?.[0]]).toEqual(['Étape', "L'Été"]);
    expect((await read(Buffer.concat([Buffer.from('A;B\nx;'), Buffer.from([0x92, 0x80])]))).rows[0]).toEqual([
      'x',
      '’€',
    ]);
  });

  test.each([',', '\t', '|', ';'])('with %j between its cells is read', async (separator) => {
    const lines = ['Maison,Note', 'Le Phare,"a; b"', 'La Rive,c'].join('\n').replaceAll(',', separator);
    expect(await read(lines)).toMatchObject({
      columns: ['Maison', 'Note'],
      rows: [
        ['Le Phare', 'a; b'],
        ['La Rive', 'c'],
      ],
    });
  });

  test('with rows of other lengths and crooked quotes loses nothing', async () => {
    const { rows } = await read('A;B;C\nx\ny;"z;\nun 6" pouces;b;c;d\n');
    expect(JSON.stringify(rows)).toContain('pouces');
    expect((await read('A;B\nx;"un\ny;z\n')).rows).toEqual([
      ['x', '"un'],
      ['y', 'z'],
    ]);
  });

  test('goes out and comes back the same, and no program runs what it says', async () => {
    const rows = [
      ['Maison', 'Note'],
      ['=HYPERLINK("x")', '+32 2 123'],
      ['@a', '-5'],
      ['é; "b"', 'un\ndeux'],
    ];
    const out = csvOf(rows);
    for (const line of out.split('\r\n')) expect(line).not.toMatch(/(?:^|;)"?[=+@-]/);
    expect(await read(out)).toMatchObject({ columns: rows[0], rows: rows.slice(1) });
  });
});

describe('A workbook', () => {
  test('is read from its first sheet that says something: dates as days, formulas as what they gave', async () => {
    const bytes = workbook({
      Vide: [],
      Suivis: [
        ['Maison', 'Depuis', 'Jours', 'Somme', 'Actif'],
        ['Le Phare & fils', { day: 46_056 }, 3, { formula: 'SUM(1,2)', value: '=cmd' }, true],
      ],
      Autre: [['x']],
    });
    expect(await read(bytes)).toEqual({
      columns: ['Maison', 'Depuis', 'Jours', 'Somme', 'Actif'],
      rows: [['Le Phare & fils', '2026-02-03', '3', '=cmd', 'TRUE']],
      above: [],
      sheet: 'Suivis',
      sheets: 2,
    });
  });
});

describe('What is sent instead of a table', () => {
  test('is refused with its reason', async () => {
    expect(await refusal('')).toBe('empty');
    expect(await refusal('Maison;Note')).toBe('empty');
    expect(await refusal(workbook({ A: [['Maison']] }))).toBe('empty');
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('wrongFile');
    expect(await refusal(Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe('wrongFile');
    expect(await refusal(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe('unreadable');
    expect(await refusal(Buffer.from([0, 1, 2, 3, 255, 0, 10]))).toMatch(/wrongFile|unreadable|empty/);
    expect(await refusal(Buffer.alloc(limits.file + 1))).toBe('tooLarge');
  });

  test('is refused when it is too long in any way', async () => {
    expect(await refusal(`A;B\n${'x;y\n'.repeat(limits.rows + 1)}`)).toBe('tooLong');
    expect(await refusal(`A;B\n${'x'.repeat(limits.cell + 1)};y\n`)).toBe('tooLong');
    expect(await refusal(`${'a;'.repeat(limits.columns)}b\n${'a;'.repeat(limits.columns)}b\n`)).toBe(
      'tooLong',
    );
    expect(await refusal(`A;B\n${`${'x'.repeat(1000)};y\n`.repeat(1001)}`)).toBe('tooLong');
  });

  test('does not swell: an archive of much nothing, a cell in the last corner, names that name each other', async () => {
    const parts = workbookParts({ A: [['Maison'], ['x']] });
    const swollen = { ...parts, 'xl/sharedStrings.xml': new Uint8Array(limits.unpacked + 1) };
    expect(await refusal(Buffer.from(zipSync(swollen)))).toBe('tooLarge');
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    expect(
      await refusal(Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))),
    ).toMatch(/unreadable|tooLong/);
    const named = `<!DOCTYPE a [<!ENTITY b "bbbb">]>${sheet}`;
    expect(
      await refusal(Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(named) }))),
    ).toBe('unreadable');
  });

  test('takes no more than its time', async () => {
    const many = workbook({ A: Array.from({ length: 2000 }, () => Array.from({ length: 26 }, () => 'mot')) });
    await expect(readSpreadsheet({ bytes: many }, 'slow', 1)).rejects.toThrow('unreadable');
  });
});
