import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { roles } from '#domain/roles.ts';
import { glossaryOf } from '#domain/words/glossary.ts';
import { terms } from '#domain/words/terms.ts';
import { languages, sharedWords, wordsOf } from '#domain/words/words.ts';
import { glossing } from '#services/web/explain/glossing.ts';
import { launch, post } from '../support/api.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const termsIn = (html: string): readonly string[] =>
  [...html.matchAll(/class="p-term" href="#word-(\w+)"/g)].map((one) => one[1] ?? '');

describe('the words of the trade', () => {
  test.each(languages)('have one meaning each in %s, and no two share a form', (language) => {
    const forms = terms.flatMap((term) => {
      const { term: name, also } = glossaryOf(language)[term];
      return [name, ...also].map((form) => form.toLocaleLowerCase());
    });
    expect(forms.filter((form, n) => forms.indexOf(form) < n)).toEqual([]);
  });

  test('are found whole, in any spacing, and once on a page', () => {
    const { said, explained } = glossing('fr');
    expect(said('Le groupe\u00a0porteur et le N+1 : le groupe porteur.')).toEqual([
      { text: 'Le ', term: null },
      { text: 'groupe\u00a0porteur', term: 'workingGroup' },
      { text: ' et le ', term: null },
      { text: 'N+1', term: 'manager' },
      { text: ' : le groupe porteur.', term: null },
    ]);
    expect(said('Les missionnaires')).toEqual([{ text: 'Les missionnaires', term: null }]);
    expect(explained().map((one) => one.term)).toEqual(['workingGroup', 'manager']);
  });

  test('are explained on a page where they first stand in our words, never in what people wrote', async () => {
    const { headers } = await post(pages.api, '/v1/accompaniments', {
      token: pages.api.tokens.lead,
      body: {
        motives: ['other'],
        why: 'Une juste distance.',
        funding: 'notYet',
        fundedUntil: null,
        firstPeer: false,
      },
    });
    const url = String(headers['location']).replace('/v1', '');
    const { html } = await pages.look(url, await pages.comeIn('Louise'));
    const found = termsIn(html);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain('rightDistance');
    for (const term of found) {
      expect(html).toContain(`<div id="word-${term}"><dt>`);
      expect(html).toContain(`aria-describedby="word-${term}"`);
    }
  });
});

test.each(languages)('the page of all words is open to everybody in %s', async (language) => {
  const { status, html } = await pages.look('/words', undefined, { 'accept-language': language });
  expect(status).toBe(200);
  for (const term of terms) expect(html).toContain(`<div id="${term}"><dt>`);
  expect(html).toContain('href="/who-sees-what"');
});

test('who sees what names everything once, with every role that reads it, from the description', async () => {
  const { status, html } = await pages.look('/who-sees-what', undefined, { 'accept-language': 'en' });
  expect(status).toBe(200);
  const { roles: called } = sharedWords('en');
  for (const kind of kinds) {
    const { shown, title } = wordsOf(kind, 'en');
    const [, section = ''] = new RegExp(`<section id="${kind}">(.*?)</section>`, 's').exec(html) ?? [];
    expect(section).toContain(title.several);
    const rows = [...section.matchAll(/p-things">(.*?)<\/ul>\s*<p class="p-soft">(.*?)<\/p>/gs)].map(
      ([, what = '', by = '']) => ({
        things: [...what.replaceAll('&amp;', '&').matchAll(/<li>(.*?)<\/li>/g)].map(([, one = '']) => one),
        by: by.split(/: |, /),
      }),
    );
    const { sees } = processOf(kind);
    for (const name of new Set(Object.values(sees).flat())) {
      const [row, ...again] = rows.filter((one) => one.things.includes(shown[name] ?? ''));
      expect(again).toEqual([]);
      for (const role of roles)
        expect([name, role, row?.by.includes(called[role]) || row?.by[0] === 'Read by every role']).toEqual([
          name,
          role,
          sees[role]?.includes(name) ?? false,
        ]);
    }
  }
  expect(html.toLocaleLowerCase()).toContain(called.supervisor);
});

test('an accompaniment leads to both from its foot', async () => {
  const { url } = await launch(pages.api);
  const { html } = await pages.look(url.replace('/v1', ''), await pages.comeIn('Louise'));
  expect(html).toContain('<a class="p-link" href="/words">Les mots d’ici</a>');
  expect(html).toContain('<a class="p-link" href="/who-sees-what">Qui voit quoi</a>');
});
