import { createHash } from 'node:crypto';
import type { Facts } from '#domain/facts.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Action, Position, Process, Turn } from '#domain/processes/process.ts';
import { roles } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { canonical } from '../json.ts';
import { textIdsOf } from '../open-texts.ts';

/** What one role sees of a process, texts as ids. */
export interface Sight {
  readonly role: Role;
  readonly view: { readonly [name: string]: unknown };
  readonly etag: string;
  readonly actions: readonly Action[];
  readonly turns: readonly Turn[];
  readonly textIds: readonly string[];
}

/** The first 128 bits of SHA-256, 22 characters. */
const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Of a state and what is seen in it, and of nothing else: it neither tells of hidden events nor of colleagues' clicks. */
const etagOf = (state: string, view: object): string => shortHash(canonical([state, view]));

/** The fields of everything a process may show. */
export const fieldsSeen = (process: Process) => ({ ...process.remembers, ...process.shownAs });

/** What time and facts are for a sight: as read by the commit that it belongs to. */
export interface Light {
  readonly facts: Facts;
  readonly at: Instant;
  readonly turns: readonly Turn[];
}

/** What a role sees; nothing when the process shows it nothing. */
export function sightOf(process: Process, position: Position, role: Role, light: Light): Sight | undefined {
  const view = process.view(position, role);
  return (
    view && {
      role,
      view,
      etag: etagOf(position.state, view),
      actions: process.actions(position, role, light.facts, light.at),
      turns: light.turns,
      textIds: textIdsOf(fieldsSeen(process), view),
    }
  );
}

/** What every role sees that sees something. */
export const sightsOf = (process: Process, position: Position, light: Light): readonly Sight[] =>
  roles.flatMap((role) => sightOf(process, position, role, light) ?? []);

/** Changes whenever anything stored of a sight does: a row that stays the same is not written again. */
export const printOf = (state: string, sight: Sight): string =>
  shortHash(canonical([state, sight.view, sight.actions, sight.turns]));
