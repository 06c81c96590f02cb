import type { FreshWords } from '../shapes/fresh.ts';

export const fresh: FreshWords = {
  changed: 'Du nouveau : cette page vient d’être mise à jour.',
  waiting:
    'Quelque chose a changé. Ce que vous faites ici n’a pas bougé ; relisez la page quand vous voulez.',
};
