import { type Command, InvalidArgumentError } from 'commander';
import { isId } from '#domain/field-guards.ts';
import { isKind } from '#domain/kinds.ts';
import { operatorItems, retryItem } from '#db/operator-items.ts';
import { nameOperator, unnameOperator } from '#db/operators.ts';
import type { Ref } from '#db/store.ts';
import { dayOf } from '#domain/calendar.ts';
import { withStore } from './place.ts';
import { uuid } from './uuid.ts';

interface Named {
  readonly process: Ref;
  readonly seq: number;
  readonly n: number;
}

/** `team-preparation/0199…|12|0`, as an item is listed. */
function itemOf(text: string): Named {
  const [name = '', seq, n] = text.split('|');
  const [kind = '', id = ''] = name.split('/');
  if (!isKind(kind) || !isId(id) || !Number.isInteger(Number(seq)) || !Number.isInteger(Number(n))) {
    throw new InvalidArgumentError('It must be an item as "operator list" shows it.');
  }
  return { process: { kind, id }, seq: Number(seq), n: Number(n) };
}

const now = (): string => new Date().toISOString();

/** Who may look at /running: people who run the deployment, whatever else they are. */
function addNaming(operator: Command, say: (line: string) => void): void {
  operator
    .command('name')
    .description('let a person see /running: ids, codes and dates of all institutions')
    .argument('<person>', 'their id, as it was shown when they were entered', uuid)
    .action(async (person: string) => {
      await withStore('worker', (store) => nameOperator(store, person, dayOf(now())));
      say('Named. It is seen at /running.');
    });
  operator
    .command('unname')
    .description('take that back')
    .argument('<person>', 'their id', uuid)
    .action(async (person: string) => {
      const was = await withStore('worker', (store) => unnameOperator(store, person));
      say(was ? 'Taken back.' : 'This person was not named.');
    });
}

/** What keeps failing, and trying it again. The worker's sweep takes up what is to be tried within seconds. */
export function addOperator(program: Command, say: (line: string) => void): void {
  const operator = program
    .command('operator')
    .description('reactions that keep failing, and who may see what is running');
  operator
    .command('list')
    .description('show them, oldest first: ids and codes only')
    .action(async () => {
      const items = await withStore('worker', (store) => operatorItems(store, 200));
      for (const { process, seq, n, code, at } of items)
        say(`${process.kind}/${process.id}|${seq}|${n}  ${code}  since ${at}`);
      say(
        items.length === 0
          ? 'Nothing keeps failing.'
          : `${items.length} to look at; try one again with: operator retry '<item>'`,
      );
    });
  operator
    .command('retry')
    .description('try one again at once')
    .argument('<item>', 'as it is listed', itemOf)
    .action(async (item: Named) => {
      await withStore('worker', (store) => retryItem(store, item, now()));
      say('It is tried again within seconds. "operator list" shows whether it helped.');
    });
  addNaming(operator, say);
}
