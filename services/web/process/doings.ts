import { isRole } from '#domain/roles.ts';
import { isAside } from '#domain/processes/steps.ts';
import { reasonSentence, wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { waysToHandOut } from '../links/ways.ts';
import type { Glossing, Run } from '../explain/glossing.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Holders, Sight } from './around.ts';
import type { Look } from './look.ts';
import { placeOfRemedy } from './remedy-place.ts';
import { rolesWithNames } from './turn.ts';
import { isOtherMoment } from './what-next.ts';

interface Doing {
  readonly href: string;
  readonly text: string;
}

/** What leads on along the road, by its command. */
interface Onward extends Doing {
  readonly command: string;
}

/** What is not possible yet: why, what would help, and whose that is. */
interface NotYet {
  readonly text: string;
  readonly why: readonly Run[];
  readonly help: readonly {
    readonly href: string | null;
    readonly text: string;
    readonly whose: string | null;
  }[];
}

/** What a role can do now: to go on, at this step, more rarely; what not yet and why; what belongs to other moments. */
export interface Doings {
  readonly groups: readonly { readonly title: string; readonly ways: readonly Doing[] }[];
  readonly onward: readonly Onward[];
  readonly rarely: readonly Doing[];
  readonly closed: readonly NotYet[];
  readonly later: readonly string[];
}

/** Each group shows this many at once; what is over joins what is done more rarely. */
const shownAtOnce = 6;

type Rank = 'onward' | 'here' | 'rarely';

/** Where an action stands on a page: what leads along the road, what this state is for, and the rest. */
function rankOf({ process, seen }: Sight, command: string): Rank {
  const here = process.road.findIndex((one) => one.at.includes(seen.state));
  const line = process.commands[command];
  if (!line || line.from.includes('open')) return 'rarely';
  const to = line.to ?? '';
  if (to === 'back' || isAside(process, to)) return 'rarely';
  const step = process.road.find((one) => one.at.includes(to));
  if (!step) return process.ends.includes(to) ? 'rarely' : 'here';
  if (process.road.indexOf(step) < here) return 'here';
  // Who passes a gate by another way than its own does so as an exception.
  return step.gate === undefined || step.gate === command ? 'onward' : 'rarely';
}

function helpFor(
  { process, seen, id }: Look,
  reason: string,
  others: readonly Sight[],
  holders: Holders,
  language: Look['naming']['language'],
): NotYet['help'] {
  const remedy = process.remedies[reason];
  const { doings } = pageWords(language);
  const { commands } = wordsOf(process.kind, language);
  const there = placeOfRemedy({ process, seen }, reason, others, language);
  if (there) return [{ href: there.href, text: there.text, whose: null }];
  return (remedy?.by ?? []).flatMap((command): NotYet['help'] => {
    const text = commands[command]?.does ?? command;
    const action = seen.actions.find((one) => one.command === command);
    if (action?.open)
      return [{ href: `/${process.kind}s/${id}/${kebab(command)}?as=${seen.role}`, text, whose: null }];
    const by = process.commands[command]?.by.filter(isRole) ?? [];
    if (action || by.length === 0) return [];
    return [
      { href: null, text, whose: spaced(doings.belongsTo(rolesWithNames(by, holders, language)), language) },
    ];
  });
}

/** What can be done, but for what is already on the page as the way to take one's turn. */
export function doingsOf(
  look: Look,
  others: readonly Sight[],
  holders: Holders,
  already: ReadonlySet<string>,
  { said }: Glossing,
): Doings {
  const { process, seen, id, naming } = look;
  const { kind, language } = naming;
  const { commands } = wordsOf(kind, language);
  const { doings } = pageWords(language);
  const named = seen.actions.map((one) => ({ ...one, text: commands[one.command]?.does ?? one.command }));
  const open = named.filter((one) => one.open && !already.has(one.command));
  const closed = named.filter((one) => !one.open);
  const isOther = (reason = ''): boolean => isOtherMoment(reason) || process.settled.includes(reason);
  const ranked = (rank: Rank): readonly Onward[] =>
    open
      .filter((one) => rankOf(look, one.command) === rank)
      .map(({ command, text }) => ({
        command,
        href: `/${kind}s/${id}/${kebab(command)}?as=${seen.role}`,
        text,
      }));
  const groups = [
    { title: doings.onward, ways: ranked('onward') },
    { title: doings.here, ways: [...ranked('here'), ...waysToHandOut(look)] },
  ].filter((group) => group.ways.length > 0);
  return {
    onward: ranked('onward'),
    groups: groups.map(({ title, ways }) => ({ title, ways: ways.slice(0, shownAtOnce) })),
    rarely: [...groups.flatMap(({ ways }) => ways.slice(shownAtOnce)), ...ranked('rarely')],
    closed: closed
      .filter(({ reason }) => !isOther(reason))
      .map(({ reason = '', text }) => ({
        text,
        why: said(spaced(reasonSentence(kind, reason, language), language)),
        help: helpFor(look, reason, others, holders, language),
      })),
    later: closed.filter(({ reason }) => isOther(reason)).map((one) => one.text),
  };
}
