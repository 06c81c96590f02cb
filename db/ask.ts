import type { QueryResultRow } from 'pg';
import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Reading } from './actor.ts';
import { asFailure } from './failures.ts';
import { handleOf } from './reader.ts';
import type { Reader } from './reader.ts';

/** A token that somebody shows, by its hash, and when. */
export interface Shown {
  readonly hash: string;
  readonly at: Instant;
}

/** The token that was shown lets nobody in: it is unknown, revoked or expired. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** Who asks: somebody known, or whoever holds a token. */
export type Asker = Reading | Shown;

/** What a row of a list has at least. */
type Line = QueryResultRow & { readonly id: string };

/**
 * A list that is read in one statement: `asker.person_id` is who asks. Made of few different texts, since each is
 * prepared once on each connection.
 */
export interface Question<R extends Line, T extends R> {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether a row is one that this release knows; others are left out. */
  isOne(row: R): row is T;
}

/** Those of a question, one after the other: `put` gives what stands for a value in the text. */
export function parameters() {
  const values: unknown[] = [];
  return { values, put: (value: unknown): string => `$${says + values.push(value)}` };
}

/** Parameters that say who asks come first. */
const says = 3;

const speaksFor = (person: string): string =>
  `set_config('passerelle.person', ${person}::text, true), set_config('passerelle.today', $2, true)`;

const byPerson = `select $1::uuid as person_id, ${speaksFor('$1::uuid')} where $3::timestamptz is null`;
const byToken = `select h.person_id, ${speaksFor('h.person_id')} from token_holder($1) h
  where h.revoked_at is null and h.expires_at > $3::timestamptz`;

/**
 * The statement first says for whom it speaks, then reads: what is lateral with a limit is only begun with the row of
 * the asker in hand. Were it begun earlier, row-level security would know nobody yet, and show nothing. The list keeps
 * its order, since there is one asker. Without a `begin`, all of it is over with the statement.
 */
const around = (asker: string, text: string): string =>
  `with asker as materialized (${asker}) select line.* from asker left join lateral (${text}) line on true`;

const names = new Map<string, string>();

/** The whole statement of a question, prepared under a name. */
export function statementOf(asker: Asker, { text, values }: Pick<Question<Line, Line>, 'text' | 'values'>) {
  const known = 'person' in asker;
  const whole = around(known ? byPerson : byToken, text);
  const name = names.get(whole) ?? `asked_${names.size}`;
  names.set(whole, name);
  const first = known ? [asker.person, asker.today, null] : [asker.hash, dayOf(asker.at), asker.at];
  return { name, text: whole, values: [...first, ...values] };
}

/**
 * Asks as somebody, under row-level security, in one round trip; what a list costs is mostly round trips.
 * Throws `TokenRefused` when the token lets nobody in, `NotKnownYet` when the database is away.
 */
export async function ask<R extends Line, T extends R>(
  reader: Reader,
  asker: Asker,
  question: Question<R, T>,
): Promise<readonly T[]> {
  try {
    const { rows } = await handleOf(reader).lanes.query<R | Nothing>(statementOf(asker, question));
    if (rows.length === 0) throw new TokenRefused();
    return rows.filter((row) => isLine<R>(row) && question.isOne(row));
  } catch (error) {
    throw asFailure(error);
  }
}

/** An asker without lines comes with a row of nothing. */
interface Nothing {
  readonly id: null;
}
const isLine = <R extends Line>(row: R | Nothing): row is R => row.id !== null;
