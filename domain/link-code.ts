/**
 * One-time links are typed from a strip of paper: Crockford's base 32, sixteen signs, which is eighty random bits. Its
 * letters leave out those that are read as others; who types them all the same is understood.
 */
export const linkSigns = '0123456789abcdefghjkmnpqrstvwxyz';

/** How many signs a link has. */
export const linkLength = 16;

const code = new RegExp(`^[${linkSigns}]{${linkLength}}$`);

/** The one form of a link, however it was typed: capitals, spaces, hyphens, an O for a zero. Nothing when it is none. */
export function linkIn(typed: string): string | undefined {
  const one = typed
    .toLowerCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return code.test(one) ? one : undefined;
}

/** A link as it is shown, in fours: `7k2m-9xqd-4trb-c0vw`. */
export const linkInFours = (link: string): string => link.match(/.{4}/g)?.join('-') ?? link;
