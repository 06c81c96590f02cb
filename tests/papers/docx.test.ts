import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { docxOf } from '#activities/papers/docx.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { papers } from './all.ts';
import { hostilePaper, hostileTexts, unprintable } from './hostile.ts';
import { paperOf } from './samples.ts';

const htmlOf = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value;
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .normalize('NFC');
const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');
const elements = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gu'))].map(([, inside]) =>
    plain(inside ?? '').trim(),
  );

/** Well-formed: every tag is closed by its own, nothing stands bare that has to be escaped, no sign that XML forbids. */
function faultsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const outside = xml.replaceAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>/gu,
    (_, end: string, name: string | undefined, __, empty: string) => {
      if (name === undefined) return '';
      if (end === '/' && open.pop() !== name) faults.push(`</${name}>`);
      if (end === '' && empty === '') open.push(name);
      return '';
    },
  );
  const bareSigns = outside.match(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/gu) ?? [];
  const forbidden = xml.match(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu) ?? [];
  return [...faults, ...open, ...bareSigns, ...forbidden];
}

const saidBy = (paper: Paper): readonly string[] => [
  paper.kind,
  ...(paper.aid === null ? [] : [paper.aid]),
  ...paper.facts.flatMap(({ label, value }) => [label, value]),
  ...paper.sections.flatMap((one) =>
    'table' in one
      ? one.table.rows.flat()
      : one.items
          .flatMap(({ text }) => text.split('\n'))
          .map((line) => line.replace(/^(?:[-•]|\d+\.) /u, '')),
  ),
  paper.fingerprint.label,
  paper.fingerprint.value,
];

describe.each(Object.keys(papers).filter((one) => one !== 'hostile'))(
  'The DOCX of the paper “%s”',
  (name) => {
    const paper = papers[name]?.() ?? paperOf('fr');
    let html = '';
    let files: { readonly [path: string]: string };
    beforeAll(async () => {
      const docx = await docxOf(paper);
      html = await htmlOf(docx);
      files = Object.fromEntries(
        Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]),
      );
    });

    it('says everything that the paper says', () => {
      const said = bare(plain(html));
      expect(saidBy(paper).filter((one) => !said.includes(bare(one)))).toEqual([]);
    });

    it('has one title, real headings in order, real lists and tables with a row of headings', () => {
      expect(elements(html, 'h1').map(bare)).toEqual([bare(paper.title)]);
      expect(elements(html, 'h2').map(bare)).toEqual(paper.sections.map((one) => bare(one.heading)));
      expect(html.match(/<ol>/gu)?.length).toBeGreaterThanOrEqual(2);
      const tables = paper.sections.flatMap((one) => ('table' in one ? [one.table] : []));
      expect(html.match(/<thead>/gu)?.length).toBe(tables.length);
      expect(elements(html, 'th').map(bare)).toEqual(tables.flatMap((one) => one.head.map(bare)));
    });

    it('bears version, fingerprint and page numbers at the foot', () => {
      const footer = Object.entries(files).find(([path]) => /word\/footer\d*\.xml/u.test(path))?.[1] ?? '';
      expect(plain(footer)).toContain(paper.footer);
      expect(footer).toMatch(/PAGE.*NUMPAGES/su);
      expect(plain(footer)).toContain(paper.aid ?? paper.footer);
    });

    it('says in which language it is, who made it, what it is called and when', () => {
      const language = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[paper.language];
      expect(files['word/styles.xml']).toMatch(
        new RegExp(`<w:docDefaults>.*<w:lang w:val="${language}"/>.*</w:docDefaults>`, 'su'),
      );
      const core = files['docProps/core.xml'] ?? '';
      expect(core).toContain(`<dc:title>${paper.title}</dc:title>`);
      expect(core).toContain(`<dc:creator>${paper.author}</dc:creator>`);
      expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual([
        `${paper.madeOn}T00:00:00Z`,
        `${paper.madeOn}T00:00:00Z`,
      ]);
    });

    it('is well-formed in every part', () => {
      const parts = Object.entries(files).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
      expect(parts.length).toBeGreaterThan(8);
      expect(parts.flatMap(([path, xml]) => faultsOf(xml).map((fault) => `${path}: ${fault}`))).toEqual([]);
    });
  },
);

describe('The lists of a DOCX', () => {
  it('number the missions, with the list inside a mission below its number', async () => {
    const html = await htmlOf(await docxOf(paperOf('fr')));
    expect(html).toMatch(/<ol><li>Aller vers[^<]*<ul><li>un rendez-vous[^<]*<\/li><li>une administration/u);
    expect(html).toMatch(/<li>À décider avec la personne avant le 1er mars 2027\.<\/li><\/ol>/u);
  });
});

describe('A DOCX of whatever people write', () => {
  it('keeps every text to the letter and stays well-formed', async () => {
    const docx = await docxOf(hostilePaper());
    const said = bare(plain(await htmlOf(docx)));
    const lines = hostileTexts
      .flatMap((text) => text.split('\n'))
      .map((line) => line.replace(/^(?:- |\d\. (?=un$|deux$))/u, ''));
    expect(lines.filter((line) => !said.includes(bare(line)))).toEqual([]);
    expect(unprintable.filter((one) => !said.includes(one.inDocx))).toEqual([]);
    const parts = Object.entries(unzipSync(docx)).filter(([path]) => path.endsWith('.xml'));
    expect(
      parts.flatMap(([path, bytes]) => faultsOf(strFromU8(bytes)).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  it('would show a fault', () => {
    expect(faultsOf('<a><b>x & y</a>')).not.toEqual([]);
    expect(faultsOf('<a>\u0007</a>')).toEqual(['\u0007']);
    expect(faultsOf('<a b="1"><c/>&amp;</a>')).toEqual([]);
  });
});

describe('The same paper as DOCX', () => {
  it('is the same bytes, whatever the clock and the time zone', async () => {
    const first = Buffer.from(await docxOf(paperOf('fr')));
    const zone = process.env['TZ'];
    vi.useFakeTimers({ now: new Date('2031-07-08T23:30:00Z'), toFake: ['Date'] });
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      expect(first.equals(await docxOf(structuredClone(paperOf('fr'))))).toBe(true);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(first.equals(await docxOf({ ...paperOf('fr'), footer: 'autre' }))).toBe(false);
  });
});
