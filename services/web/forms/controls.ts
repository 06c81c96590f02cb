import { type AskedSentences, askedSentences } from '#domain/asked-sentences.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { filledIn } from '#domain/fields.ts';
import { rolesFor } from '#domain/held-roles.ts';
import { sentencesIn, wordsOf } from '#domain/words/words.ts';
import {
  chosen,
  type Control,
  dated,
  idOf,
  labelOf,
  type Making,
  numbered,
  optionsOf,
  type Place,
  ticked,
  written,
} from './control.ts';
import { personChosen } from './person-chosen.ts';
import { one, rowsName, rowsOf } from './typed.ts';

/** Each sentence once, in order: the answer to it stands where its number says. */
function sentencesAsked(place: Place, making: Making, { list, answered }: AskedSentences): Control {
  const said = sentencesIn(list, making.look.naming.language);
  const fields = Object.entries(answered);
  const each = said.flatMap((sentence, row) =>
    fields.map(([name, field]) =>
      controlOf(
        field,
        {
          name: `${place.name}.${row}.${name}`,
          path: `${place.path}.${name}`,
          label:
            fields.length === 1
              ? `${row + 1}. ${sentence}`
              : `${row + 1}. ${sentence} ${partsOf(making)[name] ?? ''}`,
          isOptional: false,
          isInRow: false,
        },
        making,
      ),
    ),
  );
  const error = making.wrong.get(place.name) ?? null;
  return { sentences: { legend: labelOf(place, making), error, id: idOf(place.name), each } };
}

function listed(place: Place, making: Making, field: Extract<Field, { type: 'list' }>): Control {
  const asked = askedSentences(field);
  if (asked) return sentencesAsked(place, making, asked);
  if (field.of.type === 'choice')
    return ticked(place, making, optionsOf(making, place.path, field.of.options));
  const { name } = place;
  const { words } = making;
  const count = rowsOf(making.typed, name, field);
  const row = (n: number): readonly Control[] =>
    field.of.type === 'group'
      ? controlsOf(field.of.of, making, {
          prefix: `${name}.${n}.`,
          path: `${place.path}.`,
          labels: partsOf(making),
          isInRow: true,
        })
      : [controlOf(field.of, { ...place, name: `${name}.${n}`, isOptional: false, isInRow: true }, making)];
  return {
    rows: {
      name,
      id: idOf(name),
      legend: labelOf(place, making),
      hint: words.from(field.min, field.max),
      error: making.wrong.get(name) ?? null,
      count: { name: rowsName(name), value: count },
      each: Array.from({ length: count }, (_, n) => ({ legend: words.row(n + 1), controls: row(n) })),
      add: count < field.max ? words.addRow : null,
    },
  };
}

const partsOf = ({ look: { naming } }: Making): { readonly [name: string]: string } =>
  wordsOf(naming.kind, naming.language).parts;

function controlOf(field: Field, place: Place, making: Making): Control {
  const { naming } = making.look;
  switch (field.type) {
    case 'maybe':
      return controlOf(field.of, { ...place, isOptional: true }, making);
    case 'list':
      return listed(place, making, field);
    case 'day':
      return dated(place, making);
    case 'integer':
      return numbered(place, making, field);
    case 'flag':
      return ticked(place, making, [{ value: 'yes', text: place.label }]);
    case 'choice':
      return chosen(place, making, optionsOf(making, place.path, field.options));
    case 'member':
      return personChosen(place, making);
    case 'pick': {
      const ids = making.among[place.name] ?? [];
      const items = ids.map((value, n) => ({
        value,
        text: naming.elements.get(value) || making.words.row(n + 1),
      }));
      const before = items.find((item) => item.value === one(making.typed, place.name));
      if (place.name !== making.settled || !before) return chosen(place, making, items);
      return { settled: { name: place.name, label: place.label, ...before } };
    }
    case 'text':
      return written(place, making, field.max);
    case 'id':
    case 'actor':
    case 'fingerprint':
    case 'count':
    case 'group':
    case 'judged':
      // Nobody is asked for these by a command of the catalogue; a line of text says so soonest.
      return written(place, making, 200);
  }
}

interface Where {
  readonly prefix?: string;
  readonly path?: string;
  readonly isInRow?: boolean;
  readonly labels: { readonly [name: string]: string };
}

/** The fields of a command, or of a row, in the order of the description. */
export const controlsOf = (
  fields: Fields,
  making: Making,
  { prefix = '', path = '', isInRow = false, labels }: Where,
): readonly Control[] =>
  Object.entries(filledIn(fields)).map(([name, field]) => {
    const bare = field.type === 'maybe' ? field.of : field;
    const roles = bare.type === 'member' ? rolesFor(bare.holds, fields) : undefined;
    const label = labels[name] ?? name;
    return controlOf(
      field,
      { name: prefix + name, path: path + name, label, isOptional: false, isInRow, roles },
      making,
    );
  });
