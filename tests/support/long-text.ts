import { copiedOn } from '#domain/description-templates.ts';
import { starterLibrary } from '#services/templates/starter-library.ts';
import { describeJob, get, post, type TestApi } from './api.ts';
import { colleagueOf, sayAt } from './official-job.ts';

const today = '2027-03-02';

/** A sentence that the rules find, between two that are harmless. */
export const demand =
  'Le service tient à la formation. Un diplôme de pair-aidance est exigé. Le reste se discute avec la personne.';

const longName =
  'Marie-Madeleine Vandenbroucke-de Ridder, coordinatrice de la liaison et du réseau de proximité';

/** The longest text that a clause takes, in paragraphs. */
const longest = Array.from({ length: 14 }, (_, n) =>
  `${n + 1}. Passer dans les unités à des heures affichées, ouvert·e à qui veut parler. `.repeat(3),
)
  .join('\n\n')
  .slice(0, 3990);

/** A description as they are in the middle of a round: a whole text, a demand in it, and twenty comments on one clause. */
export async function longText(api: TestApi) {
  const [template] = starterLibrary(today).filter((one) => one.language === 'fr');
  const job = await describeJob(api);
  const { url, accompaniment } = job;
  const manager = await colleagueOf(api, accompaniment, 'manager');
  const say = (command: string, body: object = {}, token?: string) => sayAt(api, url, command, body, token);
  const clauses = (template?.clauses ?? [])
    .map((one) => copiedOn(today, one))
    .filter(({ code }) => code !== 'fileAccess')
    .map((one) => (one.code === 'training' ? { ...one, text: demand } : one))
    .map((one) => (one.code === 'places' ? { ...one, text: longest } : one));
  await say('fill-from', { source: 'template', clauses });
  await say('open-comments', { of: ['manager', 'team'], until: '2027-04-01' });
  const seen = (await get(api, url, api.tokens.lead)).json();
  const ids: readonly string[] = seen.view.clauses.map((one: { id: string }) => one.id);
  const mission = ids[2];
  for (let n = 1; n <= 20; n += 1)
    await post(api, `${url}/comment`, {
      token: n % 2 === 0 ? manager.token : api.tokens.team,
      body: {
        clause: mission,
        what: `Remarque ${n}. ${n === 20 ? longName : 'Qui fixe ces heures, et avec qui ?'}`,
      },
    });
  const { view } = (await get(api, url, api.tokens.lead)).json();
  await say('answer-comment', {
    comment: view.comments[19].id,
    outcome: 'taken',
    answer: 'Oui : les heures se fixent avec la personne, nous l’ajoutons.',
  });
  return { ...job, page: url.replace('/v1', ''), ids, manager, say };
}
