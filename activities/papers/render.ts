import type { Paper } from '#domain/paper/paper.ts';
import { docxOf } from './docx.ts';
import { pdfOf } from './pdf.ts';

/** A paper as it is kept and downloaded. */
export interface Rendered {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

/**
 * Renders a paper: tagged PDF/UA-1 and DOCX. No clock, no network, no typeface of the machine: the same paper gives
 * the same bytes. Throws `PaperNotMade`, whose message holds no word of the paper.
 */
export const renderPaper = async (paper: Paper): Promise<Rendered> => ({
  pdf: pdfOf(paper),
  docx: await docxOf(paper),
});
