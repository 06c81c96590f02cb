/** How the bytes of a text file are to be read, from its mark, else from what they can only be. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A text in our languages is mostly ASCII: in UTF-16 every other byte of it is nothing.
  const start = bytes.subarray(0, 400);
  const nothingAt = (odd: 0 | 1): number => start.filter((byte, n) => byte === 0 && n % 2 === odd).length;
  if (nothingAt(1) > start.length / 4) return 'utf-16le';
  if (nothingAt(0) > start.length / 4) return 'utf-16be';
  return 'utf-8';
}

/** A text file in clear, from whatever Excel, Numbers or LibreOffice saved it in. */
export function textOfBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 comes from Windows, where every byte is a letter.
    return new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes);
  }
}
