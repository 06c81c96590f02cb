import { shapeOfParts } from '#domain/parts.ts';
import { worksOnText } from '../text/works-on.ts';
import { pageWords } from '../words/page-words.ts';
import type { Look } from './look.ts';

/** The ways to the text of a process. */
export interface TextWays {
  readonly differences: string | null;
  /** Where its text is read and worked on. */
  readonly text: { readonly href: string; readonly text: string } | null;
}

/** Where the text of a process is read and compared, where it keeps versions of one. */
export function textWays(look: Look): TextWays {
  const { process, id, seen, view, naming } = look;
  const shape = shapeOfParts(process);
  if (!shape) return { differences: null, text: null };
  const versions = view[shape.of];
  const [page, query] = [`/${process.kind}s/${id}`, `?as=${seen.role}`];
  const { link, onlyRead } = pageWords(naming.language).text;
  const text = { href: `${page}/text${query}`, text: worksOnText(look, shape) ? link : onlyRead };
  // Before there is a first one there is nothing to compare.
  const differences = Array.isArray(versions) && versions.length > 0 ? `${page}/differences${query}` : null;
  return { differences, text };
}
