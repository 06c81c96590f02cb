import { isKind } from './kinds.ts';
import { isPaperName } from './paper/names.ts';
import type { ErasedLine, ErasedWait, Process } from './processes/process.ts';
import type { Acting } from './roles.ts';
import { defaultSettings, type Span } from './settings.ts';
import type { SharedWords, Words } from './words/shape.ts';
import { wordsOf } from './words/words.ts';

type Line = readonly [command: string, line: ErasedLine];

interface Drawn {
  readonly process: Process;
  readonly words: Words;
  readonly shared: SharedWords;
}

const anywhere = 'anywhere';
const back = 'back';

/** In a label of Mermaid a colon or a semicolon ends the label. */
const label = (text: string): string => text.replaceAll(/\s*[:;]\s*/g, ', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const rolesOf = ({ shared }: Drawn, roles: readonly Acting[]): string =>
  roles.map((role) => shared.roles[role]).join(', ');

const doesOf = ({ words }: Drawn, command: string): string => words.commands[command]?.does ?? command;

const linesOf = ({ process }: Drawn): readonly Line[] =>
  Object.entries(process.commands).filter(([, line]) => line.by.length > 0);

const start = (from: string) => (from === 'new' ? '[*]' : from === 'open' ? anywhere : from);

function arrows(drawn: Drawn): readonly string[] {
  const labels = new Map<string, string[]>();
  const draw = (from: string, to: string, text: string) => {
    const arrow = `${from} --> ${to}`;
    labels.set(arrow, [...(labels.get(arrow) ?? []), label(text)]);
  };
  for (const [command, line] of linesOf(drawn))
    for (const from of line.to === undefined ? [] : line.from)
      draw(start(from), line.to ?? from, `${doesOf(drawn, command)} (${rolesOf(drawn, line.by)})`);
  for (const [name, rule] of Object.entries(drawn.process.ofItself))
    for (const from of rule.from) draw(from, rule.to, `de soi-même, ${drawn.words.rules[name] ?? name}`);
  for (const end of drawn.process.ends) labels.set(`${end} --> [*]`, []);
  return [...labels].map(([arrow, texts]) =>
    texts.length === 0 ? arrow : `${arrow} : ${texts.join('<br/>')}`,
  );
}

function diagram(drawn: Drawn): string {
  const drawnArrows = arrows(drawn);
  const uses = (node: string) => drawnArrows.some((one) => one.split(' : ')[0]?.split(' ').includes(node));
  const states = drawn.process.states.map((one) => `state "${drawn.words.states[one] ?? one}" as ${one}`);
  const marked = [
    ...(uses(anywhere) ? [`state "depuis toute étape ouverte" as ${anywhere}`] : []),
    ...(uses(back) ? [`state "retour à l’étape d’avant" as ${back}`] : []),
  ];
  const inside = ['direction TB', ...states, ...marked, ...drawnArrows].map((one) => `  ${one}`);
  return ['```mermaid', 'stateDiagram-v2', ...inside, '```'].join('\n');
}

const ways = {
  exclusive: 'demande d’avoir vu la dernière version',
  additive: 's’ajoute, à tout moment',
  anonymous: 'sans nom : personne ne sait qui',
};

const placesOf = ({ words }: Drawn, line: ErasedLine): string =>
  line.from
    .map((one) =>
      one === 'new' ? 'le début' : one === 'open' ? 'toute étape ouverte' : (words.states[one] ?? one),
    )
    .join(', ');

function commandsTable(drawn: Drawn, lines: readonly Line[]): string {
  const rows = lines.map(([command, line]) => {
    const fields = Object.values(drawn.words.commands[command]?.fields ?? {});
    const what = `${doesOf(drawn, command)}<br/>\`${command}\``;
    return [
      what,
      rolesOf(drawn, line.by),
      placesOf(drawn, line),
      fields.join(' · '),
      ways[line.way ?? 'exclusive'],
    ];
  });
  return table(['Action', 'Qui', 'Depuis', 'Ce que l’on remplit', 'Manière'], rows);
}

const spanText = ({ value, unit }: Span): string =>
  `${value} ${{ workingDays: 'jours ouvrables', weeks: 'semaines', months: 'mois' }[unit]}`;

function delayText(wait: ErasedWait): string {
  const found = Object.entries(defaultSettings).find(([name]) => name === wait.after);
  return found ? `${spanText(found[1])} (la maison peut changer le nombre)` : 'à la date prévue';
}

const reminding =
  'Un rappel et une date passée ont chacun leur courriel. Qui est prévenu garde en outre une ligne dans ce qu’il y a à faire, ' +
  'jusqu’à ce que le tour soit pris.';

function waitsTable(drawn: Drawn): string {
  const { process, words } = drawn;
  const rows = Object.entries(process.waits).flatMap(([state, several]) =>
    (several ?? []).map((wait) => [
      state === 'open' ? 'toute étape ouverte' : (words.states[state] ?? state),
      `${words.waits[wait.name] ?? wait.name}<br/>\`${wait.name}\``,
      rolesOf(drawn, wait.whose),
      delayText(wait),
      (wait.remind ?? []).map((days) => `${days} jours ouvrables avant`).join(', '),
      'tell' in wait.then
        ? `prévenir : ${rolesOf(drawn, wait.then.tell)}`
        : `le calendrier : ${doesOf(drawn, wait.then.command)}`,
    ]),
  );
  const titles = ['Étape', 'Ce qui est attendu', 'À qui le tour', 'Délai', 'Rappel', 'Passé la date'];
  return rows.length === 0 ? '' : `${table(titles, rows)}\n\n${reminding}`;
}

function reactionText(drawn: Drawn, reaction: string): string {
  const [how = '', whom = '', command = ''] = reaction.split(' ');
  if (how === 'notify')
    return `prévenir : ${Object.entries(drawn.shared.roles).find(([role]) => role === whom)?.[1] ?? whom}`;
  if (how === 'render') return `mettre sur papier : ${isPaperName(whom) ? drawn.shared.papers[whom] : whom}`;
  const other = isKind(whom) ? wordsOf(whom, 'fr') : undefined;
  const what = `${other?.commands[command]?.does ?? command} (\`${whom}.${command}\`)`;
  return how === 'start' ? `commence : ${what}` : `fait savoir : ${what}`;
}

function reactionsTable(drawn: Drawn): string {
  const { words, process } = drawn;
  const rows = Object.entries(process.reactionNames).map(([event, several]) => [
    `${words.commands[event]?.done ?? words.rules[event] ?? event}<br/>\`${event}\``,
    several.map((one) => reactionText(drawn, one)).join('<br/>'),
  ]);
  return table(['Quand', 'Alors'], rows);
}

function seesTable({ process, words, shared }: Drawn): string {
  const roles = Object.entries(shared.roles);
  const rows = Object.entries(process.sees).map(([role, names]) => [
    roles.find(([one]) => one === role)?.[1] ?? role,
    names.map((name) => words.shown[name] ?? name).join(' · '),
  ]);
  return table(['Qui', 'Voit'], rows);
}

function keepsTable({ process }: Drawn): string {
  const owners = { author: 'qui l’a écrit', person: 'la personne concernée', house: 'la maison' };
  const going = { erase: 'effacé', keepWithoutName: 'gardé sans nom' };
  const rows = Object.entries(owners).flatMap(([owner, text]) => {
    const keeping = Object.entries(process.keeps).find(([one]) => one === owner)?.[1];
    return keeping ? [[text, `${keeping.months} mois après la fin`, going[keeping.whenTheyGo]]] : [];
  });
  return table(['Textes de', 'Gardés', 'Si la personne s’en va'], rows);
}

/** The page of a process for people who know the trade: its diagram, and tables of who, when and what. In French. */
export function drawProcess(process: Process, words: Words, shared: SharedWords): string {
  const drawn: Drawn = { process, words, shared };
  const moving = linesOf(drawn).filter(([, line]) => line.to !== undefined);
  const staying = linesOf(drawn).filter(([, line]) => line.to === undefined);
  const reasons = process.reasons.map((one) => [words.reasons[one] ?? one, `\`${one}\``]);
  const parts: readonly (readonly [string, string])[] = [
    ['Le chemin', diagram(drawn)],
    ['Ce qui fait avancer', commandsTable(drawn, moving)],
    ['Ce qui se fait sans changer d’étape', commandsTable(drawn, staying)],
    ['Pourquoi pas encore, ou pourquoi non', table(['Phrase', 'Code'], reasons)],
    ['Ce que fait le calendrier', waitsTable(drawn)],
    ['Ce que cela déclenche', reactionsTable(drawn)],
    ['Qui voit quoi', seesTable(drawn)],
    ['Combien de temps les textes sont gardés', keepsTable(drawn)],
  ];
  const head = `# ${words.title.one} (\`${process.kind}\`)\n\nCette page est dessinée d’après la description : \`npm run diagrams\`.`;
  return `${[head, ...parts.map(([title, body]) => `## ${title}\n\n${body}`)].join('\n\n')}\n`;
}
