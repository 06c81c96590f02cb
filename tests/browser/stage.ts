import { clauseCodes } from '#domain/job-clauses.ts';
import { addPerson } from '#db/people.ts';
import { nameOperator } from '#db/operators.ts';
import { openRows, rowFailed } from '#db/outbox.ts';
import { openStore } from '#db/store.ts';
import { describeJob, get, launch, launching, post, prepare } from '../support/api.ts';
import { officialJob, revisedJob, wholeClauses } from '../support/official-job.ts';
import { hashOf, mintSecret } from '#services/api/secrets.ts';
import { seat, testKeyRing, testMoment } from '../support/houses.ts';
import { mailOfDemo } from './mails.ts';
import { longText } from '../support/long-text.ts';
import type { Served } from './served.ts';

/** What the pages of the list are about: addresses of pages, each process at a moment of its life. */
export interface Stage {
  /** An accompaniment that nothing has happened to yet. */
  readonly launched: string;
  /** A team preparation whose sessions are only suggested. */
  readonly preparing: string;
  /** A team preparation whose questionnaire is open. */
  readonly asking: string;
  /** A one-time link to that questionnaire. */
  readonly answering: string;
  /** A description without a clause. */
  readonly drafting: string;
  /** A description in a round of comments, long in every way. */
  readonly commented: string;
  /** A description with one official version. */
  readonly official: string;
  /** A description whose second version is being written. */
  readonly revised: string;
  /** A template of two versions, kept by whoever advises. */
  readonly template: string;
  /** A way in that was sent, and that looking at does not use up. */
  readonly wayIn: string;
  /** An invitation, as the person concerned, that nobody has accepted. */
  readonly invitation: string;
  /** What people wrote in all of it: theirs, in their own language. */
  readonly written: readonly string[];
}

/** Clauses in words of a house, which no page may take for its own. */
const clauses = wholeClauses.map(({ code }, n) => ({ code, text: `Une phrase de la maison, la ${n + 1}e.` }));
const templateName = 'Pair-aidant·e dans une équipe de rue';
const clausesOfTemplate = clauseCodes.map((code, n) => ({
  code,
  text: `Une phrase du modèle, la ${n + 1}e.`,
  decideByMonths: null,
}));

/** A preparation whose questionnaire is open, and a link to it. */
async function ask(api: Served['api']) {
  const token = api.tokens.lead;
  const { url } = await prepare(api);
  const ifMatch = String((await get(api, url, token)).headers['etag']);
  await post(api, `${url}/open-questionnaire`, { token, ifMatch, body: { round: 'before', invited: 6 } });
  const made = await post(api, `${url}/answer-questionnaire/links`, { token, body: { count: 1 } });
  return { asking: page(url), answering: `/l/${made.json().links[0]}` };
}

/** An invitation that is open. */
async function invite({ here, desk }: Served['api']): Promise<string> {
  const link = mintSecret();
  const invitation = {
    name: 'Noé',
    email: 'noe@example.org',
    house: here.house,
    by: here.lead,
    byRole: 'lead',
    role: 'person',
    language: 'fr',
    into: null,
    hash: hashOf(link),
    until: '2027-03-16T22:00:00.000Z',
  } as const;
  await desk.keepInvitation(invitation, testMoment);
  return `/invitation/${link}`;
}

/** A way in by a link, for somebody whose address holds nothing but words. */
async function sendWay({ here, door, store }: Served['api']): Promise<string> {
  const somebody = {
    house: here.house,
    language: 'fr',
    name: 'Louise',
    email: 'louise@example.org',
  } as const;
  const id = await addPerson(store, somebody, testMoment);
  const link = await door.ways.makeLink({ people: [{ id, house: 'Les Aubépines' }], to: '/' });
  return `/come-in/link/${link}`;
}

/** Lets the leads see what is running, and gives them a reaction that keeps failing to look at. */
async function operate({ api, members }: Served, preparation: string): Promise<void> {
  const worker = openStore(api.database.workerUrl, testKeyRing());
  for (const { id, by } of members) if (by === 'lead') await nameOperator(worker, id, '2027-03-02');
  const process = { kind: 'team-preparation', id: preparation.slice(-36) } as const;
  const [row] = await openRows(worker, process, testMoment);
  if (!row) throw new Error('a questionnaire that opens tells somebody');
  for (let n = 0; n < 5; n += 1) await rowFailed(worker, row, testMoment, 'MAIL_REFUSED');
  await worker.close();
}

/** Lets those who advise keep the library of their organisation, and writes a template of two versions. */
async function keepLibrary({ api, members }: Served): Promise<string> {
  const { support, house } = api.here;
  for (const { id, by } of members)
    if (by === 'advisor')
      await seat(api.store, { person: id, house: support, accompaniment: null, role: 'advisor' });
  const who = { person: api.here.advisor, house: support };
  const said = clausesOfTemplate;
  const open = { code: 'supervision', text: null, decideByMonths: 3 } as const;
  const template = { name: templateName, language: 'fr', clauses: said } as const;
  const made = await api.desk.makeTemplate(who, template, testMoment);
  if (!made) throw new Error(`${house} has this template already`);
  const next = { id: made.id, after: 1, clauses: [...said.filter((one) => one.code !== open.code), open] };
  await api.desk.addTemplateVersion(who, next, testMoment);
  return `/templates/${made.id}`;
}

/** The address of a page about a process, from its address in the API. */
const page = (url: string): string => url.replace('/v1', '');

/** Sets the stage: the processes, and in each of their accompaniments the cast who have to be invited. */
export async function setStage(served: Served): Promise<Stage> {
  const { api, members } = served;
  const launched = await launch(api);
  const preparing = await prepare(api);
  const drafting = await describeJob(api);
  const official = await officialJob(api, clauses);
  const commented = await longText(api);
  const revised = await revisedJob(api, clauses);
  const asked = await ask(api);
  await operate(served, asked.asking);
  const invited = members.filter(({ by }) => by === 'advisor' || by === 'person');
  for (const accompaniment of [
    launched.url.slice(-36),
    drafting.accompaniment,
    official.accompaniment,
    revised.accompaniment,
  ])
    for (const { id, by } of invited)
      await seat(api.store, { person: id, house: api.here.house, accompaniment, role: by });
  return {
    launched: page(launched.url),
    preparing: page(preparing.url),
    ...asked,
    drafting: page(drafting.url),
    commented: page(commented.url),
    official: page(official.url),
    revised: page(revised.url),
    wayIn: await sendWay(api),
    invitation: await invite(api),
    template: await keepLibrary(served),
    written: [
      launching.why,
      mailOfDemo.subject,
      templateName,
      ...clausesOfTemplate.map(({ text }) => text),
      'Ce que dit toujours la clause : places.',
      ...clauses.map(({ text }) => text),
    ],
  };
}
