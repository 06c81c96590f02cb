import { writeFile } from 'node:fs/promises';
import { makeCompiler } from '#activities/papers/compiler.ts';

/**
 * Writes activities/papers/letters.txt: every sign that the typefaces inside the compiler can print, asked of the
 * compiler itself, one by one and upright and in the weight of titles: nothing that people write is printed in italics. To be run when the compiler changes.
 */
const styles = ['', 'weight: "semibold",'];
const known = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u;
/** What shapes or parts letters without being one; signs that turn the direction of a text are not among them. */
const shaping = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060];
const compiler = makeCompiler();

const documentOf = (style: string): string => `#set document(title: "x")
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), fallback: false)
#set page(height: auto)
= x
#for one in json(bytes(sys.inputs.signs)) { par(text(${style} one)) }`;

function missing(signs: readonly string[], style: string): ReadonlySet<string> {
  const made = compiler.compile({
    mainFileContent: documentOf(style),
    inputs: { signs: JSON.stringify(signs) },
  });
  const document = made.result;
  if (document === null) throw new Error('the signs could not be set');
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' });
    return new Set();
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const named = [...said.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gu)].map(([, one]) =>
      (one ?? '').replaceAll(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    );
    if (named.length === 0) throw error;
    return new Set(named);
  }
}

const asked = Array.from({ length: 0x2_0000 }, (_, n) => n)
  .map((one) => String.fromCodePoint(one))
  .filter((one) => known.test(one) && !/\p{Variation_Selector}/u.test(one));

/** Leaves out what one look does not print, until a look finds nothing. */
function printed(signs: readonly string[], style: string): readonly string[] {
  const gone = missing(signs, style);
  const left = signs.filter((one) => !gone.has(one));
  if (gone.size > 0 && left.length === signs.length)
    throw new Error(`not understood: ${[...gone].join(' ')}`);
  return gone.size === 0 ? left : printed(left, style);
}

const found: number[] = [...shaping];
for (let at = 0; at < asked.length; at += 1000) {
  const left = styles.reduce(
    (some, style) => printed(some, style),
    asked.slice(at, at + 1000) as readonly string[],
  );
  found.push(...left.map((one) => one.codePointAt(0) ?? 0));
  compiler.evictCache(0);
}
const hex = (one: number): string => one.toString(16).padStart(4, '0');
const ranges: [number, number][] = [];
for (const one of found.toSorted((a, b) => a - b)) {
  const last = ranges.at(-1);
  if (last?.[1] === one - 1) last[1] = one;
  else ranges.push([one, one]);
}
const lines = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`));
await writeFile(new URL('../../activities/papers/letters.txt', import.meta.url), `${lines.join('\n')}\n`);
