import { addSpan, type Day } from '#domain/calendar.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { dayInWords, momentInWords } from '../dates.ts';
import { type Component, plainField, plainRadios } from '../plain-field.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Typing } from '../typing.ts';

/** A key that still works, without its secret. */
export interface KeyRow {
  readonly name: string;
  readonly until: string;
  readonly action: string;
  readonly revoke: string;
}

/** For how many months a key may be made. */
export const keyLengths = ['1', '3', '12'] as const;

/** The last day of a key that is made today. */
export const untilOf = (today: Day, months: string): Day =>
  addSpan(today, { unit: 'months', value: Number(months) });

/** One's keys. */
export async function keysOf(deps: ApiDeps, { who, language }: Visitor): Promise<readonly KeyRow[]> {
  const { account: words } = pageWords(language);
  return (await deps.books.tokens(who)).map(({ id, name, expiresAt }) => ({
    name,
    until: words.worksUntil(momentInWords(expiresAt, language)),
    action: `/account/keys/${id}/revoke`,
    revoke: words.revoke(name),
  }));
}

/** The fields of a new key. */
export function keyFields(
  { who, language }: Visitor,
  { typed, wrong }: Typing,
): { readonly name: Component; readonly months: Component } {
  const { account: words } = pageWords(language);
  return {
    name: plainField(
      {
        name: 'key',
        label: words.keyName,
        hint: words.keyNameHint,
        value: typed['key'] ?? '',
        error: wrong['key'],
      },
      language,
    ),
    months: plainRadios(
      {
        name: 'months',
        label: words.keyFor,
        value: typed['months'] ?? keyLengths[1],
        items: keyLengths.map((months) => ({
          value: months,
          text: words.months(Number(months), dayInWords(untilOf(who.today, months), language)),
        })),
      },
      language,
    ),
  };
}
