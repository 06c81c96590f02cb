import { isKind, kinds, type Kind } from '#domain/kinds.ts';
import { isRole, roles } from '#domain/roles.ts';
import type { Deed, Who } from './format.ts';
import { notKnown } from './nearest.ts';
import { allCommands, camel, kindsWith } from './words.ts';

type Said<T> = T | { readonly says: string };

/** `Sophie (lead)`, or `With a link`. */
export function readWho(text: string, cast: readonly string[]): Said<Who> {
  if (/^(with a link|avec un lien)$/i.test(text.trim())) return 'link';
  const [, name = '', role = ''] = /^(.+?)\s*\((.+)\)$/.exec(text.trim()) ?? [];
  if (name === '')
    return { says: `"${text}" should be somebody with a role, such as "Sophie (lead)", or "With a link"` };
  if (!cast.includes(name)) return { says: notKnown('person', name, cast) };
  return isRole(role) ? { name, role } : { says: notKnown('role', role, roles) };
}

function kindOf(command: string, on: string | undefined): Said<Kind> {
  if (on !== undefined && !isKind(on)) return { says: notKnown('kind of process', on, kinds) };
  const possible = kindsWith(command).filter((kind) => on === undefined || kind === on);
  const [only, ...more] = possible;
  if (only === undefined) return { says: notKnown('command', command, allCommands()) };
  return more.length === 0
    ? only
    : { says: `several processes know "${command}": add "on:" with one of ${possible.join(', ')}` };
}

const saidInstead = (one: Said<Kind>): one is { readonly says: string } => typeof one !== 'string';

/** `launch`, `look at team-preparation`, `hand out 6 links for answer questionnaire`. */
export function readDeed(text: string, on: string | undefined): Said<Deed> {
  const looked = /^(?:look at|regarde)\s+(?:the\s+)?(.+)$/i.exec(text.trim())?.[1];
  if (looked !== undefined) {
    const kind = looked.trim().replaceAll(/\s+/g, '-');
    return isKind(kind) ? { does: 'look', kind } : { says: notKnown('kind of process', looked, kinds) };
  }
  const [, count, named] = /^hand out (\d{1,2}) links? for (.+)$/i.exec(text.trim()) ?? [];
  const command = camel(named ?? text);
  const kind = kindOf(command, on);
  if (saidInstead(kind)) return kind;
  return count === undefined
    ? { does: 'command', kind, command }
    : { does: 'links', kind, command, count: Number(count) };
}
