/** A mail as it lies in the folder of those that no server takes. */
export interface WrittenMail {
  readonly to: string;
  readonly subject: string;
  /** When it was written, an ISO instant. */
  readonly at: string;
  readonly language: string;
  readonly text: string;
}

const bytesOfQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Words of a header, RFC 2047: those beside each other belong together, and a letter may be split between two. */
function decodedHeader(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?utf-8\?q\?/gi, '');
  return joined
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way: string, said: string) =>
      (way.toLowerCase() === 'b'
        ? Buffer.from(said, 'base64')
        : bytesOfQuoted(said.replaceAll('_', ' '))
      ).toString(),
    );
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding === 'quoted-printable') return bytesOfQuoted(body.replaceAll(/=\r?\n/g, '')).toString();
  return body;
}

/** Reads a plain mail of one part, such as we write; nothing when it is none. */
export function readEml(eml: string): WrittenMail | undefined {
  const end = /\r?\n\r?\n/.exec(eml);
  if (!end) return undefined;
  const headers = new Map(
    eml
      .slice(0, end.index)
      .replaceAll(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
  );
  const written = Date.parse(headers.get('date') ?? '');
  const to = headers.get('to');
  if (to === undefined || Number.isNaN(written)) return undefined;
  const body = eml.slice(end.index + end[0].length);
  return {
    to,
    subject: decodedHeader(headers.get('subject') ?? ''),
    at: new Date(written).toISOString(),
    language: headers.get('content-language') ?? '',
    text: decodedBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()),
  };
}
