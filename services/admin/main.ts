import { Command, Option } from 'commander';
import { type Region, regions } from '#domain/regions.ts';
import type { Store } from '#db/store.ts';
import { addOperator } from './operator.ts';
import { enterHouse, enterPerson, makeToken, rolesIn, type Somebody } from './enter.ts';
import { TemplateFault } from '#services/templates/read-template.ts';
import { AdminFault, withStore } from './place.ts';
import { uuid } from './uuid.ts';
import { writeWhereToComeIn } from './welcome.ts';
import { addTemplate } from './template.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const now = (): string => new Date().toISOString();

const language = () =>
  new Option('--language <code>', 'in which mails are written').choices(['fr', 'nl', 'en']).default('fr');

/** Says where the person comes in, and that it was written to them. */
async function sayDoor(store: Store, somebody: Somebody): Promise<void> {
  const door = await writeWhereToComeIn(store, somebody, now());
  say(
    `door: ${door}\n  A letter says so to ${somebody.name}: one comes in with the address given here, by a link or a code.`,
  );
}

const shown = ({ token, until }: { readonly token: string; readonly until: string }): string =>
  `token: ${token}\n  For programs, or while no mail goes out. It works until ${until}. It is shown once and kept nowhere: hand it over, then forget it.`;

interface HouseOptions {
  readonly support: boolean;
  readonly lead: string;
  readonly email: string;
  readonly language: Somebody['language'];
  readonly region?: Region;
}

async function addInstitution(name: string, options: HouseOptions): Promise<void> {
  const kind = options.support ? 'support' : 'institution';
  const first = { name: options.lead, email: options.email, language: options.language };
  await withStore('commit', async (store) => {
    const region = options.region === undefined ? {} : { region: options.region };
    const entered = await enterHouse(store, { name, kind, ...region }, first, now());
    say(`institution: ${entered.house}  ${name}`);
    say(
      `person: ${entered.person}  ${first.name} (${options.support ? 'keeps the templates; advisor once attached' : 'lead in the whole institution'})`,
    );
    await sayDoor(store, first);
    say(shown(await makeToken(store, entered, undefined, now())));
  });
}

interface PersonOptions extends Somebody {
  readonly house: string;
  readonly role: readonly string[];
}

async function addSomebody({ house, role, ...somebody }: PersonOptions): Promise<void> {
  const held = rolesIn(role);
  await withStore('commit', async (store) => {
    const { name, email, language: tongue } = somebody;
    const person = await enterPerson(store, house, { name, email, language: tongue }, held, now());
    say(`person: ${person}  ${name}`);
    await sayDoor(store, somebody);
    say(shown(await makeToken(store, { person, house }, undefined, now())));
  });
}

const program = new Command('npm run admin --').description(
  'For a Passerelle that is not the demonstration.',
);

const house = program.command('house').description('institutions and support organisations');
house
  .command('add')
  .description('make an institution with the person who carries its first project, and write to them')
  .argument('<name>', 'the name of the institution')
  .requiredOption('--lead <first name>', 'who carries the project')
  .requiredOption('--email <address>', 'where that person is written to')
  .addOption(language())
  .addOption(
    new Option('--region <name>', 'where its seat is: it decides which language counts').choices(regions),
  )
  .option('--support', 'an organisation that accompanies (its people are advisors)', false)
  .action(addInstitution);

const person = program.command('person').description('people of an institution');
person
  .command('add')
  .description('enter a colleague: a letter says where to come in')
  .requiredOption('--house <id>', 'the institution', uuid)
  .requiredOption('--name <first name>', 'how the person is called')
  .requiredOption('--email <address>', 'where the person is written to')
  .addOption(language())
  .option('--role <role...>', 'held in the whole institution', [])
  .action(addSomebody);

const token = program.command('token').description('ways in');
token
  .command('add')
  .description('make a token for somebody')
  .requiredOption('--house <id>', 'the institution', uuid)
  .requiredOption('--person <id>', 'whose token', uuid)
  .option('--until <day>', 'the last day it works, at most a year from now')
  .action(async (options: { readonly house: string; readonly person: string; readonly until?: string }) => {
    await withStore('commit', async (store) =>
      say(shown(await makeToken(store, options, options.until, now()))),
    );
  });

addTemplate(program, say);
addOperator(program, say);

try {
  await program.parseAsync();
} catch (error) {
  const sentence =
    error instanceof AdminFault || error instanceof TemplateFault
      ? error.message
      : `It was not done: ${error instanceof Error ? error.message : 'unknown'}.`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
