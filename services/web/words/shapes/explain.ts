/** What explains: the words of the trade, and who sees what. */
export interface ExplainWords {
  readonly here: string;
  readonly all: string;
  readonly words: { readonly title: string; readonly lead: string };
  readonly sight: {
    readonly title: string;
    readonly lead: readonly string[];
    readonly readBy: (roles: string) => string;
    readonly readByAll: string;
    readonly nothing: (roles: string) => string;
  };
}
