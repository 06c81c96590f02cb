import { partsIn, type PartShape } from '#domain/parts.ts';
import { reasonSentence } from '#domain/words/words.ts';
import { isRole } from '#domain/roles.ts';
import type { Look } from '../process/look.ts';
import { rolesInWords } from '../process/shown.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import { foundIn } from './findings.ts';
import { doesWhat, formAddress, isOpen, type Way } from './ways.ts';

/** What is not yet so before something can be done, and where it is mended. */
export interface Lacking {
  readonly title: string;
  readonly items: readonly {
    readonly sentence: string;
    /** Where the one thing to do about it is done. */
    readonly href: string | null;
    readonly ways: readonly Way[];
    /** Whose it is to mend, where it is not the reader's. */
    readonly whose: string | null;
  }[];
}

/** The sentences that stand in the way, each leading to where it stands. */
const refusedSentences = (look: Look, shape: PartShape): readonly Way[] => {
  const refused = new Set(
    partsIn(shape.refused === undefined ? [] : look.view[shape.refused]).map((one) => one.id),
  );
  return partsIn(look.view[shape.parts])
    .filter((part) => refused.has(part.id))
    .flatMap((part) =>
      foundIn(part, shape).map(({ quote }) => ({
        href: `#at-${part.id}`,
        text: pageWords(look.naming.language).text.quote(quote),
      })),
    );
};

function itemOf(look: Look, shape: PartShape, reason: string): Lacking['items'][number] {
  const { naming, process } = look;
  const { text } = pageWords(naming.language);
  const sentence = spaced(reasonSentence(naming.kind, reason, naming.language), naming.language);
  const remedy = process.remedies[reason];
  const may = (remedy?.by ?? []).filter((command) => isOpen(look, command));
  const startsAtPart = may.some(
    (command) => ![undefined, 'memory'].includes(process.commands[command]?.startsFrom),
  );
  // What starts from a part is put right where that part stands.
  if (remedy?.with === undefined && startsAtPart)
    return { sentence, href: null, ways: refusedSentences(look, shape), whose: null };
  const ways = may.map((command) => ({
    href: formAddress(look, command, remedy?.with),
    text: doesWhat(look, command),
  }));
  const whose = [...new Set((remedy?.by ?? []).flatMap((command) => process.commands[command]?.by ?? []))];
  const others = rolesInWords(whose.filter(isRole), naming.language);
  const [only, ...more] = ways;
  if (only && more.length === 0) return { sentence, href: only.href, ways: [], whose: null };
  return {
    sentence,
    href: null,
    ways,
    whose: ways.length > 0 || whose.length === 0 ? null : text.isUpTo(others),
  };
}

/** What is lacking before the first thing that is closed for something that can be put right. */
export function lackingIn(look: Look, shape: PartShape): Lacking | null {
  const { naming, process, seen } = look;
  for (const { command, reason, reasons } of seen.actions) {
    const all = reasons ?? (reason === undefined ? [] : [reason]);
    if (!all.some((one) => process.remedies[one]?.by)) continue;
    const title = pageWords(naming.language).text.before(doesWhat(look, command));
    return {
      title: spaced(title, naming.language),
      items: all.map((one) => itemOf(look, shape, one)),
    };
  }
  return null;
}
