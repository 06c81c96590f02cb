import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fileURLToPath } from 'node:url';

const noFonts = fileURLToPath(new URL('no-fonts.conf', import.meta.url));
const setting = 'FONTCONFIG_FILE';

/**
 * A compiler that knows its own typefaces only. It looks for those of the machine when it is made, and would take a
 * Libertinus installed there instead of the one inside: another machine would print other bytes.
 */
export function makeCompiler(): NodeCompiler {
  const before = process.env[setting];
  process.env[setting] = noFonts;
  try {
    return NodeCompiler.create({});
  } finally {
    if (before === undefined) delete process.env[setting];
    else process.env[setting] = before;
  }
}
