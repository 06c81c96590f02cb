import type { FastifySchemaValidationError } from 'fastify';
import type { Language } from '#domain/words/words.ts';
import { type FaultName, faultWords } from '../words/fault-words.ts';
import type { Fault } from './problem.ts';

const nameOfIssue: { readonly [issue: string]: FaultName } = {
  unrecognized_keys: 'unknownKey',
  too_small: 'tooLittle',
  too_big: 'tooMuch',
  invalid_value: 'notAnOption',
  invalid_type: 'wrongType',
};

// zod says "received undefined" of what is not there, and nowhere else.
const faultOf = ({ keyword, message = '' }: FastifySchemaValidationError): FaultName =>
  message.endsWith('received undefined') ? 'missing' : (nameOfIssue[keyword] ?? 'wrongForm');

/** zod's findings as faults: its own messages name unknown keys, which come from the sender, so they stay out. */
export const faultsOf = (
  found: readonly FastifySchemaValidationError[],
  language: Language,
): readonly Fault[] =>
  found.slice(0, 20).map((one) => ({
    pointer: one.instancePath === '/' ? '' : one.instancePath,
    detail: faultWords[language][faultOf(one)],
  }));
