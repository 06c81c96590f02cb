import { wordsOf } from '#domain/words/words.ts';
import { linkedCommands } from '#services/api/hand-out.ts';
import { kebab } from '#services/wire/names.ts';
import type { Look } from '../process/look.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** Where the role that looks hands out links, as far as the state of the process lets a line be used at all. */
export function waysToHandOut({
  process,
  id,
  seen,
  naming: { language },
}: Look): readonly { readonly href: string; readonly text: string }[] {
  const { handOut } = pageWords(language).links;
  const { commands } = wordsOf(process.kind, language);
  return linkedCommands(process).flatMap((command) => {
    const line = process.commands[command];
    const stands =
      line?.from.includes(seen.state) || (line?.from.includes('open') && !process.ends.includes(seen.state));
    if (!line?.linksBy?.includes(seen.role) || !stands) return [];
    return {
      href: `/${process.kind}s/${id}/${kebab(command)}/links?as=${seen.role}`,
      text: spaced(handOut.title(commands[command]?.does ?? command), language),
    };
  });
}
