import { operation } from './operation-doc.ts';
import { jsonAnswer, listOf, withBody } from './responses.ts';
import { nullable, text, uuid, whole } from './schemas.ts';

const person = whole({ id: uuid, name: nullable(text) });

/** Colleagues. */
export const peopleDocs = {
  list: operation({
    id: 'people.list',
    tag: 'people',
    summary: 'who can be chosen',
    answer: { 200: jsonAnswer('Everybody you work with.', listOf(person)) },
  }),
  add: operation({
    id: 'people.add',
    tag: 'people',
    summary: 'add a colleague to the house',
    answer: { 201: jsonAnswer('The colleague.', person) },
    more: [...withBody, 'roleNotHeld', 'alreadyKnown'],
  }),
} as const;
