import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '#domain/processes/catalogue.ts';
import { languages, wordsOf } from '#domain/words/words.ts';
import { linkedCommands } from '#services/api/hand-out.ts';
import { drawnCode } from '#services/web/links/drawn-code.ts';
import { kebab } from '#services/wire/names.ts';
import { describeJob, get, post, prepare } from '../support/api.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const tokenOfLead = () => pages.api.tokens.lead;

async function act(url: string, command: string, body: unknown = {}): Promise<void> {
  const seen = await get(pages.api, url, tokenOfLead());
  const ifMatch = String(seen.headers['etag']);
  const done = await post(pages.api, `${url}/${command}`, { token: tokenOfLead(), ifMatch, body });
  if (done.statusCode !== 200) throw new Error(done.body);
}

async function linksTo(url: string, command: string, count = 2): Promise<readonly string[]> {
  const made = await post(pages.api, `${url}/${command}/links`, { token: tokenOfLead(), body: { count } });
  return made.json().links;
}

async function asked(invited = 6) {
  const { url } = await prepare(pages.api);
  await act(url, 'open-questionnaire', { round: 'before', invited });
  return { url, links: await linksTo(url, 'answer-questionnaire', 4) };
}

const hiddenOf = (html: string) => ({
  link: hiddenIn(html, 'link'),
  at: hiddenIn(html, 'at'),
  in: hiddenIn(html, 'in'),
  key: hiddenIn(html, 'key'),
});

const bare = (html: string): string => html.replace(/page-[0-9a-f-]{36}/, '');

const sheetsOf = async (url: string): Promise<number> =>
  (await get(pages.api, url, tokenOfLead())).json().view.figures[0].sheets;

describe('A link without an account', () => {
  test('opens fifteen sentences, each with five answers and “I do not know”, and says first what happens', async () => {
    const { links } = await asked();
    const { status, html, headers } = await pages.look(`/l/${links[0]}`);
    expect(status).toBe(200);
    expect(html.match(/type="radio"/g)).toHaveLength(90);
    expect(html).toContain('15. Si cela se passe mal, je sais à qui m’adresser.');
    expect(html).not.toContain(' required');
    const said = html.indexOf('Personne ne voit votre feuille');
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(html.indexOf('type="radio"'));
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('typed in capitals with an O for a zero opens too, and a code that is none is asked for again', async () => {
    const { links } = await asked();
    const code = String(links[0]).toUpperCase().replaceAll('0', 'O').replaceAll('-', ' ');
    const opened = await pages.send('/l', '', { code });
    expect([opened.status, opened.html.includes('type="radio"')]).toEqual([200, true]);
    const wrong = await pages.send('/l', '', { code: '7k2m-9xq' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="7k2m-9xq"');
    expect(wrong.html).toContain('16 lettres et chiffres');
  });

  test('takes one answer and a fear, thanks without a word about it, and does not open again', async () => {
    const { url, links } = await asked();
    const { html } = await pages.look(`/l/${links[0]}`);
    const fields = { ...hiddenOf(html), 'answers.6.answer': 'unsure', fear: 'Et si je dis une bêtise ?' };
    const sent = await pages.send('/l/sent', '', fields);
    expect([sent.status, sent.location, sent.headers['set-cookie']]).toEqual([
      303,
      '/l/thanks?in=fr',
      undefined,
    ]);
    const thanks = await pages.look(sent.location);
    expect(thanks.html).toContain('Merci, c’est envoyé');
    expect(thanks.html).not.toMatch(/questionnaire|équipe|bêtise/);
    expect(await sheetsOf(url)).toBe(1);
    // A double click: the link is gone, and the key knows.
    const twice = await pages.send('/l/sent', '', fields);
    expect([twice.status, twice.location]).toEqual([303, '/l/thanks?in=fr']);
    expect(await sheetsOf(url)).toBe(1);
    expect((await pages.look(`/l/${links[0]}`)).status).toBe(404);
  });

  test('sent from several windows at the same moment takes one sheet', async () => {
    const { url, links } = await asked();
    const windows = await Promise.all(Array.from({ length: 5 }, () => pages.look(`/l/${links[0]}`)));
    const forms = windows.map(({ html }, n) => ({
      ...hiddenOf(html),
      'answers.0.answer': String(1 + (n % 5)),
    }));
    expect(new Set(forms.map(({ key }) => key)).size).toBe(5);
    const sent = await Promise.all(forms.map((fields) => pages.send('/l/sent', '', fields)));
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 404, 404, 404, 404]);
    expect(await sheetsOf(url)).toBe(1);
  });

  test('that was used, is void, has expired, is full or never was: one page, to the byte', async () => {
    const used = await asked();
    const form = await pages.look(`/l/${used.links[0]}`);
    await pages.send('/l/sent', '', { ...hiddenOf(form.html), 'answers.0.answer': '3' });
    const voided = await asked();
    await act(voided.url, 'close-questionnaire');
    const full = await asked(4);
    for (const link of await linksTo(full.url, 'answer-questionnaire', 4)) {
      const { html } = await pages.look(`/l/${link}`);
      expect((await pages.send('/l/sent', '', { ...hiddenOf(html), 'answers.0.answer': '3' })).status).toBe(
        303,
      );
    }
    const expired = await asked();
    await expire(String(expired.links[0]));
    const answers = await Promise.all(
      [
        used.links[0],
        voided.links[0],
        full.links[0],
        expired.links[0],
        '7k2m-9xqd-4trb-c0vw',
        'no-link',
        '%00',
        'x'.repeat(300),
      ].map((link) => pages.look(`/l/${link}`)),
    );
    const typed = await pages.send('/l', '', { code: String(used.links[0]) });
    const late = await pages.send('/l/sent', '', {
      ...hiddenOf(form.html),
      key: 'another',
      'answers.0.answer': '4',
    });
    const shown = [...answers, typed, late].map(({ status, html, headers }) => {
      const { date: _, 'x-ratelimit-remaining': __, 'x-ratelimit-reset': ___, ...rest } = headers;
      return JSON.stringify([status, html, rest]);
    });
    expect(answers[0]?.status).toBe(404);
    expect(new Set(shown).size).toBe(1);
  });

  test('gives back everything that was typed when nothing was answered, or another language is chosen', async () => {
    const { links } = await asked();
    const hidden = hiddenOf((await pages.look(`/l/${links[0]}`)).html);
    const fear = 'Une chose <à> dire';
    const nothing = await pages.send('/l/sent', '', { ...hidden, fear });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Répondez à une phrase au moins');
    expect(nothing.html).toContain('Une chose &lt;à&gt; dire');
    expect(hiddenOf(nothing.html)).toEqual(hidden);
    const long = await pages.send('/l/sent', '', {
      ...hidden,
      'answers.2.answer': '5',
      fear: 'x'.repeat(1001),
    });
    expect(long.status).toBe(422);
    expect(long.html).toMatch(/name="answers.2.answer"[^>]*value="5" checked/);
    const dutch = await pages.send('/l/sent', '', { ...hidden, fear, 'answers.2.answer': '5', to: 'nl' });
    expect([dutch.status, dutch.html.includes('<html lang="nl"')]).toEqual([200, true]);
    expect(dutch.html).toContain('Une chose &lt;à&gt; dire');
    expect(dutch.html).toMatch(/name="answers.2.answer"[^>]*value="5" checked/);
    const sent = await pages.send('/l/sent', '', { ...hiddenOf(dutch.html), 'answers.2.answer': '5' });
    expect(sent.location).toBe('/l/thanks?in=nl');
  });

  test('looks at no cookie: who is signed in is nobody here', async () => {
    const { url, links } = await asked();
    const [plain, known] = await Promise.all([
      pages.look(`/l/${links[0]}`),
      pages.look(`/l/${links[0]}`, lead),
    ]);
    expect(bare(known.html)).toBe(bare(plain.html));
    expect(known.html).not.toContain('Louise');
    const sent = await pages.send('/l/sent', lead, { ...hiddenOf(known.html), 'answers.0.answer': '2' });
    expect([sent.status, sent.headers['set-cookie']]).toEqual([303, undefined]);
    const { items } = (await get(pages.api, `${url}/events`, tokenOfLead())).json();
    expect(JSON.stringify(items)).not.toContain('answer');
  });

  test('opens every line that links open, of every kind of process', async () => {
    const job = await describeJob(pages.api);
    await act(job.url, 'write-clause', { code: 'mission', text: 'Accueillir', decideBy: null });
    await act(job.url, 'open-comments', { of: ['team'], until: '2027-03-20' });
    const born: { readonly [kind: string]: string } = {
      'team-preparation': (await asked()).url,
      'job-description': job.url,
    };
    const reached: string[] = [];
    for (const process of Object.values(catalogue)) {
      for (const command of linkedCommands(process)) {
        const [link = ''] = await linksTo(born[process.kind] ?? '', kebab(command), 1);
        const { status, html } = await pages.look(`/l/${link}`);
        expect([command, status]).toEqual([command, 200]);
        expect(html).toContain(wordsOf(process.kind, 'fr').commands[command]?.does.replaceAll('&', '&amp;'));
        reached.push(command);
      }
    }
    expect(reached).toEqual(['answerQuestionnaire', 'raiseFear', 'commentFromOutside']);
    const [comment = ''] = await linksTo(job.url, 'comment-from-outside', 1);
    const { html } = await pages.look(`/l/${comment}`);
    const sent = await pages.send('/l/sent', '', {
      ...hiddenOf(html),
      voice: 'usersCommittee',
      about: 'mission',
      what: 'Avec les usagers aussi.',
    });
    expect(sent.status).toBe(303);
    expect((await get(pages.api, job.url, tokenOfLead())).body).toContain('Avec les usagers aussi.');
  });

  test('is told what it is in every language before it asks', () => {
    for (const process of Object.values(catalogue))
      for (const command of linkedCommands(process))
        for (const language of languages)
          expect(wordsOf(process.kind, language).commands[command]?.byLink?.before.length).toBeGreaterThan(1);
  });
});

async function expire(link: string): Promise<void> {
  const { hashOfLink } = await import('#db/ids.ts');
  const { withClient } = await import('#services/start/postgres/database.ts');
  await withClient(pages.api.database.ownerUrl, async (client) => {
    await client.query('alter table one_time_link no force row level security');
    const changed = await client.query("update one_time_link set expires_on = '2027-03-01' where hash = $1", [
      hashOfLink(link),
    ]);
    await client.query('alter table one_time_link force row level security');
    expect(changed.rowCount).toBe(1);
  });
}

const day = { 'until.day': '20', 'until.month': '3', 'until.year': '2027' };

describe('Whoever hands out links', () => {
  test('says how many and until when, and is shown them once on strips and as lines', async () => {
    const url = (await asked()).url.replace('/v1', '');
    const form = `${url}/answer-questionnaire/links`;
    const { status, html } = await pages.look(form, lead);
    expect(status).toBe(200);
    expect(html).toMatch(/name="until.day"[^>]*value="30"/);
    const sent = await pages.send(form, lead, { count: '3', ...day, languages: ['fr', 'nl'] });
    expect(sent.status).toBe(200);
    expect(sent.headers['cache-control']).toBe('no-store');
    const links = [...sent.html.matchAll(/127\.0\.0\.1:4000\/l\/([0-9a-z-]{19})/g)].map(
      (one) => one[1] ?? '',
    );
    expect(new Set(links).size).toBe(3);
    for (const [n, link] of links.slice(0, 3).entries()) {
      const { viewBox, path } = drawnCode(`http://127.0.0.1:4000/l/${link}`);
      expect(sent.html).toContain(
        `viewBox="${viewBox}" role="img" aria-label="Code QR du lien ${n + 1}"><path d="${path}"/></svg>`,
      );
    }
    expect(sent.html).toContain('Ils ne sont montrés qu’ici, maintenant.');
    expect(sent.html).toContain('Jusqu’au 20&nbsp;mars 2027.'.replace('&nbsp;', '\u00a0'));
    expect(sent.html).toContain('lang="nl">Vijftien zinnen');
    expect(sent.html).not.toContain('Fifteen sentences');
    expect((await pages.look(`/l/${links[0]}`)).html).toContain('type="radio"');
  });

  test('is told what is to be mended, and nothing typed is lost', async () => {
    const url = (await asked()).url.replace('/v1', '');
    const form = `${url}/answer-questionnaire/links`;
    const far = { ...day, 'until.month': '9' };
    const sent = await pages.send(form, lead, { count: '51', ...far, languages: [] });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Donnez un nombre entre 1 et 50.');
    expect(sent.html).toContain('Choisissez un jour entre aujourd’hui et dans douze semaines.');
    expect(sent.html).toMatch(/name="count"[^>]*value="51"/);
    expect(sent.html).toMatch(/name="until.month"[^>]*value="9"/);
  });

  test('is told why when links would open nothing, and none are made', async () => {
    const { url } = await prepare(pages.api);
    const form = `${url.replace('/v1', '')}/answer-questionnaire/links`;
    const { html } = await pages.look(form, lead);
    expect(html).toContain('Aucun questionnaire n’est ouvert en ce moment.');
    expect(html).not.toContain('<form method="post" action="/team');
    expect((await pages.send(form, lead, { count: '3', ...day, languages: ['fr'] })).status).toBe(422);
  });

  test('holds a role that may; for the others it is not theirs, or does not exist', async () => {
    const url = (await asked()).url.replace('/v1', '');
    const form = `${url}/answer-questionnaire/links`;
    expect((await pages.look(form, await pages.comeIn('Tom'))).status).toBe(403);
    expect((await pages.look(form, await pages.comeIn('Zoé'))).status).toBe(404);
    expect((await pages.look(form)).status).toBe(303);
  });

  test('finds the way there on the page of the process', async () => {
    const url = (await asked()).url.replace('/v1', '');
    const { html } = await pages.look(`${url}?as=lead`, lead);
    expect(html).toContain(`href="${url}/answer-questionnaire/links?as=lead"`);
    expect((await pages.look(url, await pages.comeIn('Tom'))).html).not.toContain('/links');
  });
});
