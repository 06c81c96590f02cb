import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { dayOf } from '#domain/calendar.ts';
import type { Template } from '#domain/description-templates.ts';
import { setContext } from '#db/context.ts';
import { inTransaction, type Store } from '#db/store.ts';
import { enterTemplate } from '#db/templates.ts';
import { readTemplate } from '#services/templates/read-template.ts';
import { AdminFault, withStore } from './place.ts';
import { uuid } from './uuid.ts';

async function bring(file: string, at: string): Promise<Template> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AdminFault(`${file} cannot be read.`);
  });
  return readTemplate(text, file, dayOf(at));
}

async function mustSupport(store: Store, house: string): Promise<void> {
  const known = await inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    return tx.selectFrom('house').select('kind').where('id', '=', house).executeTakeFirst();
  });
  if (known?.kind !== 'support')
    throw new AdminFault(`${house} is no support organisation: only those keep templates.`);
}

const became = {
  made: 'is new: version',
  changed: 'says something else: version',
  same: 'says the same: still version',
} as const;

/** Enters templates from files. All are read and judged before the first is entered. */
export function addTemplate(program: Command, say: (line: string) => void): void {
  program
    .command('template')
    .description('the library of description templates')
    .command('add')
    .description('enter templates from files, or their next version where they say something else')
    .argument('<file...>', 'templates in YAML, such as templates/fr/*.yaml')
    .requiredOption('--house <id>', 'the support organisation', uuid)
    .action(async (files: readonly string[], { house }: { readonly house: string }) => {
      const at = new Date().toISOString();
      const brought = await Promise.all(files.map((file) => bring(file, at)));
      await withStore('commit', async (store) => {
        await mustSupport(store, house);
        for (const template of brought) {
          const { id, outcome, version } = await enterTemplate(store, house, template, at);
          say(`template: ${id}  ${template.name} (${template.language}) ${became[outcome]} ${version}`);
        }
      });
    });
}
