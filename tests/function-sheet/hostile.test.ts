import { randomBytes, randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '#services/function-sheet/limits.ts';
import { readHere } from '#services/function-sheet/read-here.ts';
import { readFile } from '#services/function-sheet/reading.ts';
import { TooManyFiles } from '#services/untrusted/reader.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { docxOf, odtOf } from './archives.ts';

type Format = 'docx' | 'odt';

/** Why a file is refused, or what was read of it; in this thread, so that many can be tried. */
async function outcome(format: Format, bytes: Uint8Array): Promise<unknown> {
  const found = await readHere({ format, bytes });
  return 'refusal' in found ? found.refusal : found.read.clauses;
}

/** The same in a thread of its own, as the API does it. */
async function apart(format: Format, bytes: Uint8Array, milliseconds?: number): Promise<unknown> {
  try {
    return (await readFile({ format, bytes }, randomUUID(), milliseconds)).clauses;
  } catch (error) {
    return error instanceof FileRefused ? error.refusal : error;
  }
}

const missions = '<text:p>Missions</text:p><text:p>Accueillir les personnes.</text:p>';
const read = [{ code: 'mission', text: 'Accueillir les personnes.', findings: [] }];
const rubbish = (size: number) => new Uint8Array(randomBytes(size));

/** The size that the central directory of an archive gives for its largest part, changed. */
function lying(bytes: Uint8Array, claimed: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002'); at !== -1; at = copy.indexOf('PK\u0001\u0002', at + 4))
    if (copy.readUInt32LE(at + 24) > 100_000) copy.writeUInt32LE(claimed, at + 24);
  return copy;
}

const deep = (open: string, close: string, times = 20_000) => open.repeat(times) + close.repeat(times);

describe('A file', () => {
  test('that is what it says is read', async () => {
    for (const way of [outcome, apart]) {
      expect(await way('docx', docxOf())).toEqual(read);
      expect(await way('odt', odtOf(missions))).toEqual(read);
    }
  });

  test.each<[string, Format, Uint8Array, string]>([
    ['nothing at all', 'docx', new Uint8Array(), 'wrongFile'],
    ['a PDF', 'docx', strToU8('%PDF-1.7 rest'), 'wrongFile'],
    ['any bytes', 'odt', rubbish(5000), 'wrongFile'],
    ['another archive', 'docx', zipSync({ 'a.txt': strToU8('a') }), 'wrongFile'],
    ['ODT instead of DOCX', 'docx', odtOf(missions), 'wrongFile'],
    ['DOCX instead of ODT', 'odt', docxOf(), 'wrongFile'],
    [
      'a spreadsheet',
      'odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'wrongFile',
    ],
    ['an archive cut short', 'docx', docxOf().slice(0, 400), 'unreadable'],
    [
      'an archive with a broken inside',
      'odt',
      Uint8Array.from(odtOf(missions), (byte, n) => (n > 150 && n < 260 ? 7 : byte)),
      'unreadable',
    ],
    [
      'no document in it',
      'odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'unreadable',
    ],
    ['XML that is none', 'docx', docxOf('<w:p><w:r><w:t>Missions</w:r></w:p>'), 'unreadable'],
    [
      'bytes that are no UTF-8',
      'odt',
      odtOf('', '', { 'content.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) }),
      'unreadable',
    ],
    ['only spaces', 'odt', odtOf('<text:p> <text:s text:c="9"/></text:p>'), 'empty'],
    ['pictures only', 'docx', docxOf('<w:p/>'), 'empty'],
    ['more text than a job takes', 'odt', odtOf(`<text:p>${'mot '.repeat(13_000)}</text:p>`), 'tooLong'],
  ])('that holds %s is refused with its reason', async (_, format, bytes, refusal) => {
    expect(await outcome(format, bytes)).toBe(refusal);
  });

  test('with a password on it says so, in either format, and an old Word file does not', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await outcome('docx', locked)).toBe('encrypted');
    expect(await outcome('docx', compound)).toBe('wrongFile');
    const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
    expect(await outcome('odt', odtOf(missions, '', { 'META-INF/manifest.xml': manifest }))).toBe(
      'encrypted',
    );
  });
});

describe('A hostile file', () => {
  test('that unpacks to more than we take is refused before it is unpacked', async () => {
    const bomb = new Uint8Array(limits.unpacked);
    expect(await outcome('docx', docxOf('<w:p/>', { 'word/styles.xml': bomb }))).toBe('tooLarge');
    expect(await outcome('odt', odtOf(missions, '', { 'styles.xml': bomb }))).toBe('tooLarge');
    // What is not read is not unpacked either.
    expect(await outcome('docx', docxOf(undefined, { 'word/media/image1.png': bomb }))).toEqual(read);
  });

  test('that lies about its size is cut where it said to end, and unreadable then', async () => {
    const long = `<w:p><w:r><w:t>${'mot '.repeat(2_000_000)}</w:t></w:r></w:p>`;
    expect(await outcome('docx', lying(docxOf(long), 5000))).toBe('unreadable');
    expect(await outcome('docx', lying(docxOf(long), 0xffff_fffe))).toBe('tooLarge');
  });

  test('that stores a part and says that it is empty is not copied a thousand times', async () => {
    const stored = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': [new Uint8Array(200_000).fill(0x20), { level: 0 }],
    });
    expect(await outcome('docx', lying(stored, 0))).toBe('unreadable');
    const many = Object.fromEntries(
      Array.from({ length: limits.read + 1 }, (_, n) => [`word/header${n}.xml`, strToU8('<w:hdr/>')]),
    );
    const document = Object.fromEntries(
      Array.from({ length: limits.read + 1 }, (_, n) => [`word/document${n}.xml`, strToU8('<w:document/>')]),
    );
    expect(await outcome('docx', docxOf(undefined, { ...many, ...document }))).toBe('tooLarge');
  });

  test('takes one turn at a time of whoever sends it, and none of anybody else', async () => {
    const file = { format: 'odt', bytes: odtOf(missions) } as const;
    const [who, other] = [randomUUID(), randomUUID()];
    const first = readFile(file, who);
    await expect(readFile(file, who)).rejects.toThrow(TooManyFiles);
    expect((await readFile(file, other)).clauses).toEqual(read);
    await first;
    expect((await readFile(file, who)).clauses).toEqual(read);
  });

  test('of very many parts, or very large, is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1100 }, (_, n) => [`x/${n}`, new Uint8Array()]));
    expect(await outcome('odt', odtOf(missions, '', parts))).toBe('tooLarge');
    expect(await apart('odt', rubbish(limits.file + 1))).toBe('tooLarge');
  });

  test('that names entities, inside or outside, is refused and nothing is fetched', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const content = strToU8(
      `<?xml version="1.0"?>${laughs}<office:text><text:p>&a;&b;</text:p></office:text>`,
    );
    expect(await outcome('odt', odtOf('', '', { 'content.xml': content }))).toBe('unreadable');
    expect(await outcome('docx', docxOf('', { 'word/document.xml': content }))).toBe('unreadable');
  });

  test('nested without end is refused, whatever it nests', async () => {
    expect(await outcome('odt', odtOf(deep('<text:span>', '</text:span>')))).toBe('tooLong');
    expect(
      await outcome('odt', odtOf(deep('<text:list><text:list-item>', '</text:list-item></text:list>'))),
    ).toBe('tooLong');
    const table = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'] as const;
    expect(['tooLong', 'unreadable']).toContain(await outcome('docx', docxOf(deep(...table, 5000))));
    expect(await outcome('odt', odtOf('<text:p/>'.repeat(limits.elements + 1)))).toBe('tooLong');
  });

  test('whose styles turn in a circle is read all the same', async () => {
    const circle =
      '<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>';
    const body = '<text:p text:style-name="A">Missions</text:p><text:p>Accueillir les personnes.</text:p>';
    expect(await outcome('odt', odtOf(body, circle))).toEqual(read);
  });

  test('that takes longer than its time is ended, and the next one is read', async () => {
    const slow = odtOf('<text:p>a</text:p>'.repeat(60_000));
    expect(await apart('odt', slow, 1)).toBe('unreadable');
    expect(await apart('docx', docxOf())).toEqual(read);
  });

  test('of as many elements as we take is read within its memory', async () => {
    const styles = '<style:style style:name="s"/>'.repeat(limits.elements - 20);
    // Time enough on any machine: what is measured is the memory.
    expect(await apart('odt', odtOf(missions, styles), 25_000)).toEqual(read);
  });

  test('sent many at a time waits for its turn, and beyond that is told to come back', async () => {
    const all = await Promise.all(
      Array.from({ length: limits.atATime + limits.waiting + 3 }, () => apart('odt', rubbish(20))),
    );
    const names = all.map((one) => (one instanceof Error ? one.name : one));
    expect(names.filter((one) => one === 'TooManyFiles')).toHaveLength(3);
    expect(names.filter((one) => one === 'wrongFile')).toHaveLength(limits.atATime + limits.waiting);
  });
});
