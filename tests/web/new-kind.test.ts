import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestPages } from '../support/visits.ts';
import { withNewKind, type WithNewKind } from '../support/with-new-kind.ts';

let copy: WithNewKind;
let pages: TestPages;
beforeAll(async () => {
  copy = await withNewKind();
  pages = await copy.visits.startPages();
});
afterAll(async () => {
  await pages?.close();
  await copy?.remove();
});

const h1 = (html: string): string =>
  (/<h1 class="p-h1">([^<]*)/.exec(html)?.[1] ?? '').replaceAll('\u00a0', ' ');

/** Sends the form at an address with what it was shown with. */
async function fill(url: string, cookie: string, fields: { readonly [name: string]: string }) {
  const { html } = await pages.look(url, cookie);
  const action =
    /<form method="post" action="(\/bicycle[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { hiddenIn } = copy.visits;
  const sent = { key: hiddenIn(html, 'key'), etag: hiddenIn(html, 'etag'), ...fields };
  return { asked: html, answer: await pages.send(action, cookie, sent), action };
}

test('a kind of process that the how-to describes has all its pages by its description and words alone', async () => {
  const { url } = await copy.api.launch(pages.api);
  const accompaniment = url.slice(-36);
  const { here, store } = pages.api;
  for (const role of ['team', 'manager'] as const)
    await copy.houses.seat(store, {
      person: role === 'team' ? here.team : here.colleague,
      house: here.house,
      accompaniment,
      role,
    });
  const [tom, charles] = [await pages.comeIn('Tom'), await pages.comeIn('Charles')];

  // It begins on the page of its accompaniment, for whoever may begin it.
  const whole = await pages.look(url.replace('/v1', ''), tom);
  const begins = `/bicycle-loans/ask?accompaniment=${accompaniment}&amp;as=team`;
  expect(whole.html).toContain(`href="${begins}">Ask for a bicycle</a>`);
  const day = { 'until.day': '1', 'until.month': '6', 'until.year': '2029' };
  const begun = await fill(begins.replace('&amp;', '&'), tom, day);
  expect(begun.answer.status).toBe(303);
  const loan = begun.answer.location.split('?')[0] ?? '';

  // Its page: the road of its states, a date in words, the turn with its one button.
  const asked = await pages.look(loan, tom);
  expect(h1(asked.html)).toBe('Étape 1 sur 3 : Asked');
  expect(asked.html).toContain('Bicycle loan · Les Aubépines');
  expect(asked.html.match(/p-road__step--/g)).toHaveLength(3);
  expect(asked.html).toContain('1er juin 2029');
  expect((await fill(`${loan}/lend`, charles, {})).answer.status).toBe(303);
  const lent = await pages.look(loan, tom);
  expect(lent.html).toMatch(/<a class="govuk-button"[^>]+\/give-back\?as=team">Give back<\/a>/);
  expect(lent.html).toContain('Give the bicycle back');
  expect(lent.html).toContain('on prévient\u00a0: N+1');

  // What ends it is looked at once more; then it is over.
  const back = await pages.look(`${loan}/give-back?as=team`, tom);
  expect(h1(back.html)).toBe('Vérifier avant d’envoyer');
  expect(back.html).toContain('Cela compte tout de suite');
  expect((await fill(`${loan}/give-back?as=team`, tom, { checked: 'yes' })).answer.status).toBe(303);
  expect(h1((await pages.look(loan, charles)).html)).toBe('Returned');

  // It is among the tasks of its accompaniment, and among what is said of who sees what.
  const after = await pages.look(url.replace('/v1', ''), tom);
  expect(after.html).toMatch(/href="\/bicycle-loans\/[^"]+">Bicycle loan<\/a>/);
  const sight = await pages.look('/who-sees-what');
  expect(sight.html).toContain('Bicycle loans');
  expect(sight.html).toContain('<li>Until</li><li>Damages</li>');
});
