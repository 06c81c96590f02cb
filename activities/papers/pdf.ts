import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { blocksOf } from '#domain/paper/blocks.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { makeCompiler } from './compiler.ts';
import { PaperNotMade } from './paper-not-made.ts';
import { printable } from './printable.ts';
import { refuseTooLong } from './size-limit.ts';

const template = readFileSync(new URL('paper.typ', import.meta.url), 'utf8');
const regions = { fr: 'BE', nl: 'BE', en: 'GB' };

let kept: NodeCompiler | undefined;

/** What the template reads: the paper, with its texts cut into blocks and its day into numbers. */
const dataOf = (paper: Paper): string =>
  JSON.stringify({
    ...paper,
    region: regions[paper.language],
    day: paper.madeOn.split('-').map(Number),
    sections: paper.sections.map((one) =>
      'table' in one
        ? one
        : { ...one, items: one.items.map(({ text, ...rest }) => ({ ...rest, blocks: blocksOf(text) })) },
    ),
  });

/** The paper as tagged PDF/UA-1. Synchronous native code, some tens of milliseconds. Throws `PaperNotMade`. */
export function pdfOf(paper: Paper): Uint8Array {
  // Making one takes about as long as a paper, and each keeps its typefaces.
  kept ??= makeCompiler();
  try {
    const fit = printable(paper);
    refuseTooLong(fit, 'pdf');
    // In one call: a document handed to JavaScript would hold its memory until it is collected.
    const pdf = kept.pdf(
      { mainFileContent: template, inputs: { paper: dataOf(fit) } },
      // The standard is a promise: what cannot be tagged or printed is an error, never a poorer file.
      { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${paper.madeOn}T00:00:00Z`) / 1000 },
    );
    return new Uint8Array(pdf);
  } catch (error) {
    throw PaperNotMade.of('pdf', error);
  } finally {
    // What was laid out of this paper is of no use to the next one; without this, memory grows with every paper.
    kept.evictCache(0);
  }
}
