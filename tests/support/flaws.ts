import type { Field, Fields, Owner } from '#domain/fields.ts';
import { isObject } from '#domain/field-guards.ts';
import { isKind } from '#domain/kinds.ts';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isRole, type Acting, type Role } from '#domain/roles.ts';
import { defaultSettings } from '#domain/settings.ts';
import { commonReasons } from '#domain/processes/process.ts';
import { flawsOfRemedies, flawsOfRoad, flawsOfSettled, flawsOfTurns } from './road-flaws.ts';
import { startsInVain } from './starts-in-vain.ts';

/** The fields of a field, itself first, at any depth. */
function fieldsWithin(field: Field): readonly Field[] {
  if (field.type === 'maybe' || field.type === 'list') return [field, ...fieldsWithin(field.of)];
  if (field.type === 'group') return [field, ...Object.values(field.of).flatMap(fieldsWithin)];
  return [field];
}

export const allFields = (fields: Fields): readonly Field[] => Object.values(fields).flatMap(fieldsWithin);

/** The codes a line says under `notYet` or `refuses`, which the erased line does not show. */
export const codesOf = (line: ErasedLine, under: 'notYet' | 'refuses'): readonly string[] => {
  const guards = Object.entries(line).find(([name]) => name === under)?.[1];
  return isObject(guards) ? Object.keys(guards) : [];
};

const has = (line: ErasedLine, name: string): boolean =>
  Object.entries(line).some(([each, value]) => each === name && value !== undefined);

const isRetired = (line: ErasedLine): boolean => line.by.length === 0 && line.from.length === 0;

export const linesOf = (process: Process): readonly (readonly [string, ErasedLine])[] =>
  Object.entries(process.commands).filter(([, line]) => !isRetired(line));

const isHuman = (acting: Acting): acting is Role => isRole(acting);

function flawsOfStates(process: Process): readonly string[] {
  const { states, ends } = process;
  const known = new Set([...states, 'new', 'open']);
  const lines = linesOf(process);
  const moves = [...lines.map(([, line]) => line), ...Object.values(process.ofItself)];
  const named = [
    ...moves.flatMap((one) => [...one.from, ...(one.to === undefined ? [] : [one.to])]),
    ...ends,
  ];
  const goesOut = (state: string) =>
    moves.some((one) => one.to !== undefined && one.from.some((from) => from === state || from === 'open'));
  const first = lines.filter(([, line]) => line.from.includes('new'));
  return [
    ...named
      .filter((one) => one !== 'back' && !known.has(one))
      .map((one) => `state "${one}" is named and not listed`),
    ...states.filter((one) => !moves.some(({ to }) => to === one)).map((one) => `nothing leads to "${one}"`),
    ...states
      .filter((one) => !ends.includes(one) && !goesOut(one))
      .map((one) => `nothing leads out of "${one}"`),
    ...(first.length === 0 ? ['no command begins the process'] : []),
    ...first
      .filter(([, line]) => line.to === undefined || line.to === 'back')
      .map(([name]) => `first command "${name}" leads nowhere`),
    ...lines
      .filter(([, line]) => line.from.length === 0)
      .map(([name]) => `"${name}" may be given from nowhere`),
    ...(ends.length === 0 ? ['nothing ends the process'] : []),
  ];
}

function flawsOfReasons(process: Process): readonly string[] {
  const said = new Set(
    linesOf(process).flatMap(([, one]) => [...codesOf(one, 'notYet'), ...codesOf(one, 'refuses')]),
  );
  return [
    ...process.reasons.filter((one) => !said.has(one)).map((one) => `reason "${one}" is never said`),
    ...[...said]
      .filter((one) => !process.reasons.includes(one))
      .map((one) => `reason "${one}" is not declared`),
    ...process.reasons
      .filter((one) => commonReasons.some((other) => other === one))
      .map((one) => `reason "${one}" is a common one`),
  ];
}

/** Names of fields that judge no text beside them. */
const judgingNothing = (fields: Fields): readonly string[] =>
  [fields, ...allFields(fields).flatMap((one) => (one.type === 'group' ? [one.of] : []))].flatMap((several) =>
    Object.entries(several).flatMap(([name, field]) => {
      if (field.type !== 'judged') return [];
      const beside = Object.hasOwn(several, field.of) ? several[field.of] : undefined;
      return beside && inner(beside).type === 'text' ? [] : [name];
    }),
  );

/** What is wrong with a line to which somebody may be invited. */
function invitingWrong(name: string, { invites, fields = {}, by }: ErasedLine): readonly string[] {
  if (!invites) return [];
  const { who, as } = invites;
  const role = 'field' in as ? fields[as.field] : undefined;
  const others = Object.keys(fields).filter((one) => one !== who && !('field' in as && one === as.field));
  return [
    ...(by.some(isHuman) ? [] : [`"${name}" invites and is not for people`]),
    ...(fields[who]?.type === 'member' ? [] : [`"${name}" invites and names nobody by "${who}"`]),
    ...('role' in as || (role?.type === 'choice' && role.options.every(isRole))
      ? []
      : [`"${name}" invites to no role`]),
    ...others.map((one) => `"${name}" invites and asks for "${one}" too`),
  ];
}

/** Members of whom a role is asked that no choice beside them says. */
const askingNoRole = (fields: Fields): readonly string[] =>
  [fields, ...allFields(fields).flatMap((one) => (one.type === 'group' ? [one.of] : []))].flatMap((several) =>
    Object.entries(several).flatMap(([name, field]) => {
      const asked = inner(field);
      if (asked.type !== 'member' || asked.holds === undefined || typeof asked.holds === 'string') return [];
      const beside = several[asked.holds.field];
      return beside?.type === 'choice' && beside.options.every(isRole) ? [] : [name];
    }),
  );

const inner = (field: Field): Field => (field.type === 'maybe' ? field.of : field);

function flawsOfLine(process: Process, name: string, line: ErasedLine): readonly string[] {
  const fields = allFields(line.fields ?? {});
  const picks = fields.some((one) => one.type === 'pick');
  const waited = Object.values(process.waits)
    .flat()
    .some((one) => one && 'command' in one.then && one.then.command === name);
  return [
    ...judgingNothing(line.fields ?? {}).map((one) => `"${name}" judges no text by "${one}"`),
    ...askingNoRole(line.fields ?? {}).map(
      (one) => `"${name}" asks of "${one}" a role that nothing beside it says`,
    ),
    ...(startsInVain(process, line) ? [`"${name}" starts from what has nothing of it`] : []),
    ...(picks && !has(line, 'among') ? [`"${name}" picks without among`] : []),
    ...(!picks && has(line, 'among') ? [`"${name}" has among and picks nothing`] : []),
    ...(picks && line.way === 'anonymous' ? [`"${name}" is anonymous and picks`] : []),
    ...(picks && line.way === 'additive' && !harmlessPicks.has(`${process.kind} ${name}`)
      ? [`"${name}" is additive and leans on what the writer saw`]
      : []),
    ...(line.linksBy && line.way !== 'anonymous' ? [`"${name}" hands out links and is not anonymous`] : []),
    ...(line.by.includes('time') && line.to !== undefined && process.ends.includes(line.to)
      ? [`"${name}" lets time end the process`]
      : []),
    ...invitingWrong(name, line),
    ...(line.weighs && !line.by.some(isHuman) ? [`"${name}" weighs and is not for people`] : []),
    ...(!line.weighs && line.by.some(isHuman) && line.to !== undefined && process.ends.includes(line.to)
      ? [`"${name}" ends the process and does not weigh`]
      : []),
    ...(line.by.includes('time') && !waited ? [`"${name}" is open to time and no wait gives it`] : []),
    ...(line.by.includes('time') &&
    fields.some((one) => one.type !== 'maybe') &&
    Object.keys(line.fields ?? {}).length > 0
      ? [`"${name}" is open to time, which fills in no field`]
      : []),
  ];
}

function flawsOfRoles(process: Process): readonly string[] {
  const waits = Object.values(process.waits).flatMap((several) => several ?? []);
  const told = Object.values(process.reactionNames)
    .flat()
    .flatMap((one) => (one.startsWith('notify ') ? [one.slice('notify '.length)] : []))
    .filter(isRole);
  const concerned = new Set<Role>([
    ...linesOf(process).flatMap(([, line]) => [...line.by.filter(isHuman), ...(line.linksBy ?? [])]),
    ...waits.flatMap((one) => [...one.whose, ...('tell' in one.then ? one.then.tell : [])]),
    ...told,
  ]);
  const shown = new Set([...Object.keys(process.remembers), ...Object.keys(process.shownAs)]);
  return [
    ...[...concerned]
      .filter((role) => (process.sees[role] ?? []).length === 0)
      .map((role) => `"${role}" acts or is told and sees nothing`),
    ...Object.values(process.sees)
      .flat()
      .filter((name) => !shown.has(name))
      .map((name) => `"${name}" is seen and neither remembered nor shown`),
  ];
}

function flawsOfWaits(process: Process): readonly string[] {
  const entries = Object.entries(process.waits).flatMap(([state, several]) =>
    (several ?? []).map((wait) => ({ state, wait })),
  );
  const names = entries.map(({ wait }) => wait.name);
  return entries.flatMap(({ state, wait }) => {
    const command = 'command' in wait.then ? wait.then.command : undefined;
    const line = command === undefined ? undefined : process.commands[command];
    const stands = line?.from.some((one) => one === state || one === 'open');
    return [
      ...(state !== 'open' && !process.states.includes(state) ? [`wait "${wait.name}" in no state`] : []),
      ...(process.ends.includes(state) ? [`wait "${wait.name}" after the end`] : []),
      ...(names.filter((one) => one === wait.name).length > 1 ? [`two waits are called "${wait.name}"`] : []),
      ...(wait.after !== undefined && !Object.hasOwn(defaultSettings, wait.after)
        ? [`wait "${wait.name}" has no such delay`]
        : []),
      ...(['after', 'from', 'on', 'each'].some((one) => Object.hasOwn(wait, one))
        ? []
        : [`wait "${wait.name}" never comes`]),
      ...(wait.whose.length === 0 ? [`wait "${wait.name}" is nobody's turn`] : []),
      ...(command !== undefined && !line ? [`wait "${wait.name}" gives an unknown command`] : []),
      ...(line && !line.by.includes('time') ? [`wait "${wait.name}" gives a command not open to time`] : []),
      ...(line && !stands ? [`wait "${wait.name}" gives a command not open in "${state}"`] : []),
      ...('tell' in wait.then && wait.then.tell.every((role) => wait.whose.includes(role))
        ? [`wait "${wait.name}" tells no third person`]
        : []),
    ];
  });
}

function flawsOfKeeping(process: Process): readonly string[] {
  const fields = [
    ...allFields(process.remembers),
    ...linesOf(process).flatMap(([, line]) => allFields(line.fields ?? {})),
  ];
  const owners = new Set<Owner>(fields.flatMap((one) => (one.type === 'text' ? [one.owner] : [])));
  return [...owners]
    .filter((owner) => !process.keeps[owner])
    .map((owner) => `texts of "${owner}" are kept nobody knows how long`);
}

function flawsOfContact({ contact, commands, remembers, shownAs }: Process): readonly string[] {
  if (!contact) return [];
  const line = commands[contact.noted];
  const shown = new Set([...Object.keys(remembers), ...Object.keys(shownAs)]);
  return [
    ...(line?.by.some(isHuman) ? [] : [`nobody notes a contact by "${contact.noted}"`]),
    ...contact.seenIn
      .filter((name) => !shown.has(name))
      .map((name) => `contacts are seen in "${name}", which is neither remembered nor shown`),
  ];
}

/** Additive lines that pick what nobody can end meanwhile, and why losing the race would be harmless. */
export const harmlessPicks: ReadonlySet<string> = new Set([
  // No clause comes, changes or goes while comments are asked for.
  'job-description comment',
]);

/** Tells that meet a process where it may stand elsewhere, and why that is right. */
export const narrowTells: ReadonlySet<string> = new Set([
  // Nothing to pause where it is paused already or over; nothing to resume where it runs.
  'team-preparation pauseWith',
  'team-preparation resumeWith',
  'job-description pauseWith',
  'job-description resumeWith',
]);

function flawsOfPaper(process: Process, event: string, paper: string): readonly string[] {
  const readers = Object.entries(process.papers).find(([name]) => name === paper)?.[1] ?? [];
  const blind = readers.filter((role) => process.sees[role] === undefined);
  return [
    ...(readers.length === 0 ? [`"${event}" puts "${paper}" on paper for nobody`] : []),
    ...blind.map((role) => `"${role}" may have "${paper}" and sees nothing`),
  ];
}

function flawsOfReactions(process: Process, other: (kind: string) => Process | undefined): readonly string[] {
  const events = new Set([...Object.keys(process.commands), ...Object.keys(process.ofItself)]);
  return Object.entries(process.reactionNames).flatMap(([event, several]) => [
    ...(events.has(event) ? [] : [`reaction to "${event}", which never happens`]),
    ...several.flatMap((one) => {
      const [how, kind = '', command = ''] = one.split(' ');
      if (how === 'notify') return [];
      if (how === 'render') return flawsOfPaper(process, event, kind);
      const line = other(kind)?.commands[command];
      if (!line) return [`"${event}" gives ${kind} the unknown command "${command}"`];
      const from = how === 'start' ? 'new' : 'open';
      return [
        ...(line.by.includes('process') ? [] : [`"${event}" gives "${command}", not open to a process`]),
        ...(line.from.includes(from) || narrowTells.has(`${kind} ${command}`)
          ? []
          : [`"${event}" gives "${command}", not open from "${from}"`]),
      ];
    }),
  ]);
}

/**
 * What the compiler cannot see in a description; empty when it is sound. `other` finds the processes that are
 * started and told.
 */
export function flaws(process: Process, other: (kind: string) => Process | undefined): readonly string[] {
  return [
    ...(isKind(process.kind) ? [] : ['its kind is not listed']),
    ...flawsOfStates(process),
    ...flawsOfReasons(process),
    ...linesOf(process).flatMap(([name, line]) => flawsOfLine(process, name, line)),
    ...flawsOfRoles(process),
    ...flawsOfWaits(process),
    ...flawsOfTurns(process),
    ...flawsOfRoad(process),
    ...flawsOfRemedies(process),
    ...flawsOfSettled(process),
    ...flawsOfKeeping(process),
    ...flawsOfContact(process),
    ...flawsOfReactions(process, other),
  ];
}
