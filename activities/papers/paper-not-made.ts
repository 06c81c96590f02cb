/** What a library said, without what it quotes: a paper holds words that no log may hold. */
const withoutQuotes = (said: string): string => said.replaceAll(/`[^`]*`|"[^"]*"/gu, '…').slice(0, 300);

/** A paper that could not be made. Its message says why in the words of the library, never in those of the paper. */
export class PaperNotMade extends Error {
  override readonly name = 'PaperNotMade';

  constructor(format: 'pdf' | 'docx', said: string) {
    super(`the paper could not be made as ${format}: ${withoutQuotes(said)}`);
  }

  /** What somebody caught, as this. */
  static of(format: 'pdf' | 'docx', error: unknown): PaperNotMade {
    if (error instanceof PaperNotMade) return error;
    return new PaperNotMade(format, error instanceof Error ? error.message : String(error));
  }
}
