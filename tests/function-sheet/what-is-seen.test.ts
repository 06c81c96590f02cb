import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/function-sheet/block.ts';
import { blocksOfDocx } from '#services/function-sheet/docx.ts';
import { blocksOfOdt } from '#services/function-sheet/odt.ts';
import { docxOf, odtOf } from './archives.ts';

const paragraph = (text: string, bold = false): Block => ({ kind: 'paragraph', bold, text });
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
const item = (text: string, depth: number, ordered: boolean) => ({
  kind: 'item',
  bold: false,
  text,
  depth,
  ordered,
});

describe('Of a Word file is read', () => {
  test('what its reader sees: what was deleted, moved away or hidden is not there', async () => {
    const body = `<w:p>${run('Rencontrer ')}<w:del><w:r><w:delText>surveiller</w:delText></w:r></w:del><w:ins>${run('écouter')}</w:ins><w:moveFrom>${run('ailleurs')}</w:moveFrom>${run('secret', '<w:vanish/>')}${run(' ici', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await blocksOfDocx(docxOf(body))).toEqual([paragraph('Rencontrer écouter ici')]);
  });

  test('a tab, a line break, bold and a text with signs of markup in it, as they are', async () => {
    const body = `<w:p>${run('a', '<w:b/>')}<w:r><w:tab/></w:r>${run('&lt;b&gt; &amp; c')}<w:r><w:br/></w:r>${run('d')}</w:p><w:p>${run('Profil', '<w:b/>')}</w:p>`;
    expect(await blocksOfDocx(docxOf(body))).toEqual([paragraph('a\t<b> & c\nd'), paragraph('Profil', true)]);
  });

  test('a cell that reaches over two rows as an empty one below', async () => {
    const body = `<w:tbl><w:tr>${cell('Lieu', '<w:vMerge w:val="restart"/>')}${cell('Namur')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Liège')}</w:tr></w:tbl>`;
    expect(await blocksOfDocx(docxOf(body))).toEqual([
      { kind: 'row', first: true, cells: [[paragraph('Lieu')], [paragraph('Namur')]] },
      { kind: 'row', first: false, cells: [[], [paragraph('Liège')]] },
    ]);
  });
});

describe('Of an OpenDocument text is read', () => {
  test('what its reader sees: no deleted, hidden or remarked text, no table of contents', () => {
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>effacé</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>Missions 3</text:p></text:index-body></text:table-of-content>
      <text:p>Rencontrer<text:span text:style-name="H"> secret</text:span><office:annotation><text:p>remarque</text:p></office:annotation></text:p>
      <text:section text:display="none"><text:p>caché</text:p></text:section>
      <text:p><text:hidden-paragraph text:is-hidden="true"/>caché aussi</text:p>`;
    expect(blocksOfOdt(odtOf(body, hidden))).toEqual([paragraph('Rencontrer')]);
  });

  test('spaces, tabs, line breaks, a note where it is named, and bold by its styles', () => {
    const styles =
      '<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Q" style:parent-style-name="P"/>';
    const body =
      '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>voir la note</text:p></text:note-body></text:note></text:p><text:p text:style-name="Q">Profil</text:p>';
    expect(blocksOfOdt(odtOf(body, styles))).toEqual([
      paragraph('a  b\tc\nd (voir la note)'),
      paragraph('Profil', true),
    ]);
  });

  test('lists in lists with their numbers, a second paragraph below its item, and headings inside a list', () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';
    const body =
      '<text:list text:style-name="L"><text:list-item><text:h text:outline-level="2">Missions</text:h></text:list-item><text:list-item><text:p>un</text:p><text:p>suite</text:p><text:list><text:list-item><text:p>dessous</text:p></text:list-item></text:list></text:list-item></text:list>';
    expect(blocksOfOdt(odtOf(body, styles))).toEqual([
      { kind: 'heading', level: 2, text: 'Missions' },
      item('un', 0, true),
      item('suite', 1, false),
      item('dessous', 1, false),
    ]);
  });

  test('the text of a frame beside the text it stands in', () => {
    const body =
      '<text:p>avant <draw:frame><draw:text-box><text:p>encadré</text:p></draw:text-box></draw:frame>après</text:p>';
    expect(blocksOfOdt(odtOf(body)).map((one) => (one.kind === 'row' ? '' : one.text))).toEqual([
      'avant',
      'encadré',
      'après',
    ]);
  });
});
