import type { FreshWords } from '../shapes/fresh.ts';

export const fresh: FreshWords = {
  changed: 'Er is nieuws: deze pagina werd net bijgewerkt.',
  waiting: 'Er is iets veranderd. Wat u hier doet, bleef zoals het was; herlees de pagina wanneer u wilt.',
};
