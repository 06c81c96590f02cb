import { InvalidArgumentError } from 'commander';
import { isId } from '#domain/field-guards.ts';

/** Reads an id from the command line. @throws InvalidArgumentError saying what it must be */
export function uuid(text: string): string {
  if (!isId(text)) throw new InvalidArgumentError('It must be an id as it was shown when it was made.');
  return text;
}
