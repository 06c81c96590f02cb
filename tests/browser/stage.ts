import { describeJob, launch, launching, prepare } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { officialJob, wholeClauses } from '../support/official-job.ts';
import { mailOfDemo } from './mails.ts';
import type { Served } from './served.ts';

/** What the pages of the list are about: addresses of pages, each process at a moment of its life. */
export interface Stage {
  /** An accompaniment that nothing has happened to yet. */
  readonly launched: string;
  /** A team preparation whose sessions are only suggested. */
  readonly preparing: string;
  /** A description without a clause. */
  readonly drafting: string;
  /** A description with one official version. */
  readonly official: string;
  /** What people wrote in all of it: theirs, in their own language. */
  readonly written: readonly string[];
}

/** Clauses in words of a house, which no page may take for its own. */
const clauses = wholeClauses.map(({ code }, n) => ({ code, text: `Une phrase de la maison, la ${n + 1}e.` }));

/** The address of a page about a process, from its address in the API. */
const page = (url: string): string => url.replace('/v1', '');

/** Sets the stage: the processes, and in each of their accompaniments the cast who have to be invited. */
export async function setStage({ api, members }: Served): Promise<Stage> {
  const launched = await launch(api);
  const preparing = await prepare(api);
  const drafting = await describeJob(api);
  const official = await officialJob(api, clauses);
  const invited = members.filter(({ by }) => by === 'advisor' || by === 'person');
  for (const accompaniment of [launched.url.slice(-36), drafting.accompaniment, official.accompaniment])
    for (const { id, by } of invited)
      await seat(api.store, { person: id, house: api.here.house, accompaniment, role: by });
  return {
    launched: page(launched.url),
    preparing: page(preparing.url),
    drafting: page(drafting.url),
    official: page(official.url),
    written: [launching.why, mailOfDemo.subject, ...clauses.map(({ text }) => text)],
  };
}
