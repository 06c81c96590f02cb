/** The words that only papers use; everything else is said as on the pages. `{…}` is filled in. */
export interface PaperWords {
  readonly missions: string;
  readonly limits: string;
  readonly shares: string;
  readonly sharesHead: readonly [string, string];
  /** Without "in %", which stands behind each number on paper. */
  readonly sharesOf: { readonly line1: string; readonly line2: string; readonly network: string };
  readonly institution: string;
  readonly officialSince: string;
  readonly name: string;
  /** Instead of a name that had to go. */
  readonly nameGone: string;
  /** With {language}: the one in which the version counts. */
  readonly aid: string;
  /** With {language}: after the aid, where some clauses were not translated. */
  readonly aidInPart: string;
  /** With {day}. */
  readonly later: string;
  /** With {share}. */
  readonly percent: string;
  readonly fingerprint: string;
  readonly fingerprintNote: string;
  /** With {house}, {number} and {short}: the first digits of the fingerprint. */
  readonly footer: string;
  readonly page: { readonly before: string; readonly between: string };
}
