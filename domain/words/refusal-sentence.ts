import type { Kind } from '../kinds.ts';
import { processOf } from '../processes/catalogue.ts';
import { isRole } from '../roles.ts';
import { type Language, reasonSentence, sharedWords, wordsOf } from './words.ts';

const filled = (pattern: string, values: readonly string[]): string =>
  pattern.replace('{…}', () => values.join(', '));

/** In which states a command may be given, or by whom, after the sentence that says "not now" or "not yours". */
function hint(kind: Kind, code: string, language: Language, command: string): string | undefined {
  const { commands } = processOf(kind);
  const line = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const shared = sharedWords(language);
  const states = wordsOf(kind, language).states;
  if (code === 'notNow') {
    const when = (line?.from ?? []).flatMap((state) => states[state] ?? []);
    return when.length === 0 ? undefined : filled(shared.possibleWhen, when);
  }
  if (code !== 'notYours') return undefined;
  const whose = (line?.by ?? []).filter(isRole).map((role) => shared.roles[role]);
  return whose.length === 0 ? undefined : filled(shared.belongsTo, whose);
}

/** Why a command is not possible, in full sentences, with when or by whom it is. Never throws. */
export function refusalSentence(kind: Kind, code: string, language: Language, command?: string): string {
  const sentence = reasonSentence(kind, code, language);
  const more = command === undefined ? undefined : hint(kind, code, language, command);
  return more === undefined ? sentence : `${sentence} ${more}`;
}
