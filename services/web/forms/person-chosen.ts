import { sharedWords } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { chosen, type Control, type Making, peopleToChoose, type Place } from './control.ts';

/** One of the people; where the field asks for a role, one of those who hold it, with that role beside the name. */
export function personChosen(place: Place, making: Making): Control {
  const { holders, naming } = making.look;
  const { roles } = place;
  const known = peopleToChoose(making);
  if (roles === undefined || holders === undefined) return chosen(place, making, known);
  const words = sharedWords(naming.language).roles;
  const offered = known.flatMap(({ value, text }) => {
    const held = holders.filter(({ who, role }) => who === value && roles.includes(role));
    if (held.length === 0) return [];
    return [{ value, text: `${text} (${held.map(({ role }) => words[role]).join(', ')})` }];
  });
  if (offered.length > 0) return chosen(place, making, offered);
  const nobody = making.words.nobodyHolds(roles.map((role) => words[role]).join(', '));
  const { select } = chosen({ ...place, isInRow: true }, making, []);
  return { select: { ...select, hint: { text: spaced(nobody, naming.language) } } };
}
