import { meanings, phrasesOf, sheetLanguages } from './dictionary.ts';
import type { Means } from './headings/sheet-headings.ts';

const nameOf = (means: Means): string => {
  if (means === 'beside') return 'kept beside';
  return means === 'sheet' ? 'the paper itself' : `\`${means}\``;
};

/** The headings that are recognised, by language, as a table in Markdown. */
function tableOfHeadings(): string {
  const books = Object.values(sheetLanguages);
  const rows = meanings.map((means) => [
    nameOf(means),
    ...books.map((book) => phrasesOf(book, means).join(', ')),
  ]);
  return [['goes to', 'français', 'Nederlands', 'English'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const begin = '<!-- headings: npm run diagrams -->\n';
const end = '\n<!-- end of headings -->';

/** A page with its table of headings written anew. */
export function withTable(page: string): string {
  const [before = '', after = ''] = page.split(begin);
  return `${before}${begin}${tableOfHeadings()}${end}${after.split(end)[1] ?? ''}`;
}
