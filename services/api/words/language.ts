import { type Language, languages } from '#domain/words/words.ts';

interface Wish {
  readonly language: string;
  readonly weight: number;
}

function readWish(part: string): Wish {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const weight = parameters
    .map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  return { language: range.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
}

/** The language of an answer, from Accept-Language (RFC 9110 §12.5.4); French when nothing fits. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map(readWish)
    .filter((one) => one.weight > 0);
  const best = wishes.toSorted((one, other) => other.weight - one.weight);
  for (const wish of best) {
    const found = languages.find((one) => one === wish.language);
    if (found) return found;
  }
  return 'fr';
}
