import { afterAll, expect, test } from 'vitest';
import { lookAtEveryPage } from './every-page.ts';
import { shownFaults } from './faults.ts';
import { noteFigures, type Weight } from './figures.ts';
import { faultsOfVisit, visitFirst } from './first-visit.ts';
import { faultsOfFocus, focusViews, showForFocus } from './focus.ts';
import type { Load } from './wire.ts';

const weights: Weight[] = [];
afterAll(() => noteFigures('weights', weights));

let origin = '';
let load: Load;

// What a visit takes and where the focus goes is the same in whatever words: it is looked at in French.
lookAtEveryPage('fr', {
  come: async (looking, kind) => {
    ({ origin } = looking.served);
    const visit = await visitFirst(looking, kind);
    ({ load } = visit);
    return visit.page;
  },
  leave: (page) => page.close(),
  alone: (kind, page) => {
    test('a first visit is small, quiet and asks nobody else', () => {
      const { addresses, bytes, ofPage } = load;
      weights.push({ page: kind.name, requests: addresses.length, bytes, ofPage });
      expect(faultsOfVisit(load, origin)).toEqual([]);
      // Page, style sheet and font came over the wire: nothing was taken from a cache that a first visitor has not got.
      expect(addresses.length).toBeGreaterThanOrEqual(3);
      expect(bytes).toBeGreaterThan(25_000);
    });

    test.each(focusViews)(
      'the focus goes as one reads, and is always seen, at $width px, forced colours: $forcedColors',
      async (view) => {
        await showForFocus(page(), view);
        const name = `${kind.name}-fr-${view.width}${view.forcedColors === 'active' ? '-forced' : ''}`;
        expect(await shownFaults(page(), name, await faultsOfFocus(page()))).toEqual([]);
      },
    );
  },
});
