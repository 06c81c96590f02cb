import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { fieldsOfElements, shapeOfParts } from '#domain/parts.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import type { Agreement } from '#domain/processes/versions.ts';
import { isRole } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import { dayInFull } from '../dates.ts';
import type { Look } from '../process/look.ts';
import { shownValue } from '../process/shown.ts';
import { capital, spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { type Note, notesOf } from './notes.ts';
import { doesWhat, formAddress, isOpen, type Way } from './ways.ts';

/** Who agreed and who is still asked. */
export interface AgreementTable {
  readonly rows: readonly {
    readonly party: string;
    readonly isGiven: boolean;
    readonly state: string;
    readonly about: readonly string[];
  }[];
  readonly ways: readonly Way[];
  readonly asked: readonly Note[];
}

const elementsIn = (look: Look, list: string | undefined): readonly Fieldless[] => {
  const value = list === undefined ? undefined : look.view[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const fieldOf = (look: Look, list: string): Fields => fieldsOfElements(new Map(look.fields).get(list));

/** The names of the fields of a type, those that may be left out apart. */
const namesOf = (fields: Fields, type: Field['type'], isMaybe = false): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const one = isMaybe && field.type === 'maybe' ? field.of : field;
    return one.type === type && (field.type === 'maybe') === isMaybe ? [name] : [];
  });

function worded(look: Look, list: string, name: string | undefined, element: Fieldless): string | undefined {
  const field = name === undefined ? undefined : fieldOf(look, list)[name];
  return field && name && shownValue(field, element[name], `${list}.${name}`, look.naming)?.said;
}

/** Who agreed for a party, in whose stead, and when; nothing when nobody has. */
function givenBy(look: Look, { in: list }: Agreement, party: string): readonly string[] | undefined {
  const fields = fieldOf(look, list);
  const [choice = ''] = namesOf(fields, 'choice');
  const found = elementsIn(look, list).find((one) => one[choice] === party);
  if (!found) return undefined;
  const [by] = namesOf(fields, 'actor');
  const [instead] = namesOf(fields, 'actor', true);
  const [on] = namesOf(fields, 'day');
  const { insteadOf } = pageWords(look.naming.language).text;
  const stead = worded(look, list, instead, found);
  return [worded(look, list, by, found), stead && insteadOf(stead), worded(look, list, on, found)].filter(
    (one) => one !== undefined,
  );
}

/** Who stands in for a party today, as it was noted. */
function standInFor(look: Look, { standIns }: Agreement, party: string, today: string): readonly string[] {
  if (standIns === undefined) return [];
  const fields = fieldOf(look, standIns);
  const [choice = ''] = namesOf(fields, 'choice');
  const [from = '', until = ''] = namesOf(fields, 'day');
  const [who] = namesOf(fields, 'member');
  const { standIn } = pageWords(look.naming.language).text;
  return elementsIn(look, standIns)
    .filter((one) => one[choice] === party && String(one[from]) <= today && today <= String(one[until]))
    .map((one) => standIn(worded(look, standIns, who, one) ?? '', worded(look, standIns, until, one) ?? ''));
}

function rowOf(
  look: Look,
  agreement: Agreement,
  party: string,
  { who, language }: Visitor,
): AgreementTable['rows'][number] {
  const { text } = pageWords(language);
  const options = wordsOf(look.naming.kind, language).options;
  const [choice = ''] = namesOf(fieldOf(look, agreement.in), 'choice');
  const given = givenBy(look, agreement, party);
  // A side that is no role of its own answers by whichever date there is.
  const turns = look.seen.deadlines.filter(({ whose }) => !isRole(party) || whose.includes(party));
  const due = turns.map((one) => text.answerBy(dayInFull(one.due, language)));
  return {
    party: capital(options[`${agreement.in}.${choice}`]?.[party] ?? party),
    isGiven: given !== undefined,
    state: given ? text.agreed : text.notAgreed,
    about: (given ?? [...due, ...standInFor(look, agreement, party, who.today)]).map((one) =>
      spaced(one, language),
    ),
  };
}

function askedToChange(look: Look, { asked }: Agreement): readonly Note[] {
  const shape = shapeOfParts(look.process);
  if (asked === undefined || !shape) return [];
  const fields = fieldOf(look, asked);
  const said = elementsIn(look, asked).map((value) => ({
    list: asked,
    fields,
    value,
    about: { heading: '' },
    isWithin: true,
  }));
  return notesOf(look, shape, said).flatMap((one) => [...one.newest, ...one.earlier]);
}

/** Who agreed, who is still asked and by when, and what one can do about it; nothing where the role sees none of it. */
export function agreementOf(look: Look, visitor: Visitor): AgreementTable | null {
  const { agreement } = look.process;
  if (!agreement || !(agreement.in in look.view)) return null;
  const parties = agreement.of[look.seen.state] ?? [];
  const asked = askedToChange(look, agreement);
  const ways = agreement.ways
    .filter((command) => isOpen(look, command))
    .map((command) => ({ href: formAddress(look, command), text: doesWhat(look, command) }));
  // Beside a text that nobody is asked to agree to yet, it would only be in the way.
  if (parties.length + asked.length === 0) return null;
  return { rows: parties.map((party) => rowOf(look, agreement, party, visitor)), ways, asked };
}
