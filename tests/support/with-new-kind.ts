import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as api from './api.ts';
import type * as houses from './houses.ts';
import type * as visits from './visits.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the project that knows one kind of process more: what `docs/how-to/add-a-process.md` says, done. */
export interface WithNewKind {
  /** The support of tests, as the copy has it. */
  readonly visits: typeof visits;
  readonly api: typeof api;
  readonly houses: typeof houses;
  readonly remove: () => Promise<void>;
}

/** The blocks of code of the page that tells how to add a process, which describe the bicycle loan. */
async function told(): Promise<{ readonly description: string; readonly words: string }> {
  const page = await readFile(join(root, 'docs/how-to/add-a-process.md'), 'utf8');
  const blocks = [...page.matchAll(/```ts\n([^]*?)```/g)].map((one) => one[1] ?? '');
  const description = blocks.find((one) => one.includes('describeProcess({'));
  const words = blocks.find((one) => one.includes('satisfies WordsOf'));
  if (description === undefined || words === undefined) throw new Error('the how-to lost its example');
  return { description, words };
}

/** Writes the new kind into a copy: its description, its words, and a line in each list. */
async function addKind(copy: string): Promise<void> {
  const { description, words } = await told();
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${file}`);
    await writeFile(join(copy, file), after);
  };
  await writeFile(join(copy, 'domain/processes/bicycle-loan.ts'), description);
  await edit('domain/kinds.ts', (text) =>
    text.replace("'job-description'", "'job-description', 'bicycle-loan'"),
  );
  await edit('domain/processes/catalogue.ts', (text) =>
    `import { bicycleLoan } from './bicycle-loan.ts';\n${text}`.replace(
      "'job-description': jobDescription,",
      "'job-description': jobDescription,\n  'bicycle-loan': bicycleLoan,",
    ),
  );
  for (const language of ['fr', 'nl', 'en']) {
    const imports = [
      "import type { bicycleLoan as process } from '../../processes/bicycle-loan.ts';",
      "import type { WordsOf } from '../shape.ts';",
    ];
    await writeFile(
      join(copy, `domain/words/${language}/bicycle-loan.ts`),
      [...imports, '', words].join('\n'),
    );
    const suffix = language.slice(0, 1).toUpperCase() + language.slice(1);
    await edit('domain/words/words.ts', (text) =>
      `import { bicycleLoan as bicycleLoan${suffix} } from './${language}/bicycle-loan.ts';\n${text}`.replace(
        `'job-description': jobDescription${suffix},`,
        `'job-description': jobDescription${suffix},\n    'bicycle-loan': bicycleLoan${suffix},`,
      ),
    );
  }
}

const copied = ['domain', 'db', 'activities', 'workflows', 'services', 'tests/support', 'package.json'];

/** Copies the project and adds the kind that the how-to describes. */
export async function withNewKind(): Promise<WithNewKind> {
  const copy = await mkdtemp(join(tmpdir(), 'passerelle-new-kind-'));
  await Promise.all(copied.map((one) => cp(join(root, one), join(copy, one), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await addKind(copy);
  const at = (file: string): string => pathToFileURL(join(copy, 'tests/support', file)).href;
  return {
    visits: await import(at('visits.ts')),
    api: await import(at('api.ts')),
    houses: await import(at('houses.ts')),
    remove: () => rm(copy, { recursive: true, force: true }),
  };
}
