/** The door: an address, a link, a code. */
export interface ComeInWords {
  readonly languages: string;
  readonly title: string;
  readonly lead: string;
  readonly over: string;
  readonly kept: string;
  readonly address: string;
  readonly addressHint: string;
  readonly noAddress: string;
  readonly send: string;
  readonly haveCode: string;
  readonly small: string;
  readonly aboutTitle: string;
  readonly about: string;
  readonly never: string;
  readonly invited: string;
  readonly codeTitle: string;
  readonly codeLead: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeShape: string;
  readonly codeWrong: string;
  readonly codeTooMany: string;
  readonly enter: string;
  readonly nothingCame: string;
  readonly nothingCameWhy: readonly string[];
  readonly again: string;
  readonly linkTitle: string;
  readonly linkLead: string;
  readonly linkSeveral: string;
  /** Whose account a link opens, before the address itself; and what to do when it is another's. */
  readonly linkOf: string;
  readonly notYours: string;
  readonly enterAt: (house: string) => string;
  readonly deadTitle: string;
  readonly dead: string;
  readonly waitTitle: string;
  readonly waitFor: string;
  readonly waitFrom: string;
  readonly letter: {
    readonly subject: string;
    readonly text: (ways: { readonly link: string; readonly code: string }) => string;
  };
  /** To somebody who was just entered by whoever runs the deployment. It holds no way in of its own. */
  readonly entered: { readonly subject: string; readonly text: (door: string) => string };
}
