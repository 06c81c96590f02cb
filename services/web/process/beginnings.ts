import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import { founds, isStartedByPeople } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import type { Look } from './look.ts';

/** What somebody may begin in an accompaniment, in the role in which they look at it; on its own page only. */
export const beginningsIn = (
  catalogue: readonly Process[],
  { process, seen, naming: { language } }: Look,
): readonly { readonly href: string; readonly text: string }[] =>
  !founds(process) || process.ends.includes(seen.state)
    ? []
    : catalogue
        .filter((one) => !founds(one))
        .flatMap(({ kind, commands }) =>
          Object.entries(commands)
            .filter(([, line]) => isStartedByPeople(line) && line.by.includes(seen.role))
            .map(([command]) => ({
              href: `/${kind}s/${kebab(command)}?accompaniment=${seen.accompaniment}&as=${seen.role}`,
              text: wordsOf(kind, language).commands[command]?.does ?? command,
            })),
        );
