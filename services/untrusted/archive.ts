import { type UnzipFileInfo, unzipSync } from 'fflate';
import { FileRefused } from './refused.ts';

/** What is taken of an archive: bytes unpacked in all, parts, and parts that are read. */
export interface ArchiveLimits {
  readonly unpacked: number;
  readonly parts: number;
  readonly read: number;
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];
/** The container of Office files before 2007, and of those with a password since. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, n) => bytes[n] === byte);

/** A file that is no archive: with a password on it, or of another kind. */
function noArchive(bytes: Uint8Array): FileRefused {
  const locked =
    startsWith(bytes, compoundStart) && Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le');
  return new FileRefused(locked ? 'encrypted' : 'wrongFile');
}

/**
 * The parts of an archive that are wanted, by name. What a part says of its size is checked before anything is unpacked,
 * and no more is unpacked than it said: a part that lies is cut, and then broken.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ArchiveLimits,
): ReadonlyMap<string, Uint8Array> {
  if (!startsWith(bytes, zipStart)) throw noArchive(bytes);
  let parts = 0;
  let unpacked = 0;
  let read = 0;
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > limits.parts) throw new FileRefused('tooLarge');
    if (!wanted(name)) return false;
    read += 1;
    // A part that is stored is copied by its size in the file, whatever it says of itself.
    if (compression === 0 && size !== originalSize) throw new FileRefused('unreadable');
    unpacked += Math.max(size, originalSize);
    if (read > limits.read || !(unpacked <= limits.unpacked)) throw new FileRefused('tooLarge');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('unreadable');
  }
}

/** A part as text. A document type could name entities, and neither format has one. */
export function textOf(part: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new FileRefused('unreadable');
  }
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new FileRefused('unreadable');
  return text;
}
