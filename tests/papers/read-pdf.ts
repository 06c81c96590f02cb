import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** A tagged element as it is read aloud: its role, and the marked contents below it. */
export interface Tagged {
  readonly role: string;
  readonly text: string;
  readonly children: readonly Tagged[];
}

export interface ReadPdf {
  readonly pages: number;
  readonly info: { readonly [key: string]: unknown };
  readonly language: string | undefined;
  readonly marked: boolean;
  /** The tagged elements of all pages, in reading order. */
  readonly tags: readonly Tagged[];
  /** Every word, tagged or not. */
  readonly text: string;
  /** What is on the pages but neither tagged nor an artifact. */
  readonly untagged: string;
}

/** Texts by marked content; a line that goes on is joined, as a reader would. */
async function contentsOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let untagged = '';
  let all = '';
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact' ? 'artifact' : item.id);
    } else {
      const text = item.str + (item.hasEOL ? '\n' : '');
      const id = open.findLast((one) => one !== undefined);
      all += text;
      if (id === undefined) untagged += text;
      else byId.set(id, (byId.get(id) ?? '') + text);
    }
  }
  return { byId, all, untagged };
}

function taggedOf(node: object, byId: ReadonlyMap<string, string>): Tagged {
  const role = 'role' in node && typeof node.role === 'string' ? node.role : '';
  const below: readonly object[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  let text = '';
  const children: Tagged[] = [];
  for (const one of below) {
    if ('type' in one && 'id' in one && typeof one.id === 'string') text += byId.get(one.id) ?? '';
    else {
      const child = taggedOf(one, byId);
      children.push(child);
      text += child.text;
    }
  }
  return { role, text, children };
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  const pages: PDFPageProxy[] = [];
  for (let n = 1; n <= document.numPages; n += 1) pages.push(await document.getPage(n));
  return pages;
}

/** Reads a PDF with pdf.js, which is not ours: text, tags, language. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const tags: Tagged[] = [];
  let text = '';
  let untagged = '';
  let language: string | undefined;
  for (const page of await pagesOf(document)) {
    const contents = await contentsOf(page);
    const tree: Tree = await page.getStructTree();
    if (tree !== null) tags.push(...taggedOf(tree, contents.byId).children);
    text += contents.all;
    untagged += contents.untagged;
  }
  const said: unknown = 'Language' in info ? info.Language : undefined;
  if (typeof said === 'string') language = said;
  const pages = document.numPages;
  await task.destroy();
  return {
    pages,
    info: Object.fromEntries(Object.entries(info)),
    language,
    marked: mark?.Marked === true,
    tags,
    text,
    untagged,
  };
}

/** All elements of a role, however deep, in reading order. */
export const ofRole = (tags: readonly Tagged[], role: RegExp): readonly Tagged[] =>
  tags.flatMap((one) => [...(role.test(one.role) ? [one] : []), ...ofRole(one.children, role)]);
