import { linkIn } from '#domain/link-code.ts';
import { hashOfSecret, newSecret } from '#db/ids.ts';

const secret = /^[A-Za-z0-9_-]{43}$/;
const token = /^psr_[A-Za-z0-9_-]{43}$/;

/** 32 random bytes behind a prefix by which a leaked one is recognised; shown once, kept as its hash. */
export const mintToken = (): string => `psr_${newSecret()}`;

/** The same without the prefix, for what is never shown in clear text: a browser that asked, a form that was kept. */
export const mintSecret = newSecret;

/** The hash under which it is kept. */
export const hashOf = hashOfSecret;

/** Whether a word has the shape of a token; anything else is refused without asking the database. */
export const looksLikeToken = (word: string): boolean => token.test(word);

/** The same for a secret without the prefix. */
export const looksLikeSecret = (word: string): boolean => secret.test(word);

/** The same for a one-time link. */
export const looksLikeLink = (word: string): boolean => linkIn(word) !== undefined;
