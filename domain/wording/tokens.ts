// What people type into adverts and no reader sees: soft hyphens, zero-width characters, direction marks.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const accents = /\p{M}+/gu;
// « stabilisé·e·s » is one word, and so is its typewriter form: « formé.e », « formé(e)s », « formé/e ».
const middleDots = /(?<=\p{L})[·‧∙⋅•・](?=\p{L})/gu;
const typedForms = /(?<=\p{L})(?:\((?:e|es|s|ne)\)|[./]e(?:[./]s)?(?!\p{L}))/gu;

/** A text as the lists are written: lower case, no accents, no invisible characters, inclusive forms joined. */
function fold(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(middleDots, '')
    .replace(typedForms, '');
}

/** The words and figures of a text, folded; a comma or parenthesis is the token `,`. */
export function tokensOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+|[,()]/gu) ?? []).map((token) =>
    /[,()]/u.test(token) ? ',' : token,
  );
}
