/** What a library said, without what it quotes: a paper holds words that no log may hold. */
function withoutQuotes(said: string): string {
  // The compiler lists what is wrong as Rust prints it, each message in quotes of its own.
  const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, message]) => message ?? '');
  return (messages.length > 0 ? messages.join('; ') : said)
    .replaceAll(/`[^`]*`|\\".*?\\"|"[^"]*"/gu, '…')
    .slice(0, 300);
}

/** A paper that could not be made. Its message says why in the words of the library, never in those of the paper. */
export class PaperNotMade extends Error {
  override readonly name = 'PaperNotMade';

  constructor(format: 'pdf' | 'docx', said: string) {
    super(`the paper could not be made as ${format}: ${withoutQuotes(said)}`);
  }

  /** What somebody caught, as this. */
  static of(format: 'pdf' | 'docx', error: unknown): PaperNotMade {
    if (error instanceof PaperNotMade) return error;
    if (!(error instanceof Error)) return new PaperNotMade(format, String(error));
    // The compiler leaves the message empty and says what is wrong with a template in `code`.
    const said = error.message === '' && 'code' in error ? String(error.code) : error.message;
    return new PaperNotMade(format, said);
  }
}
