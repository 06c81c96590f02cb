import type { Day, Instant } from '#domain/calendar.ts';
import { dayOf } from '#domain/calendar.ts';
import type { Template, TemplateClause } from '#domain/description-templates.ts';
import type { ColumnUse } from '#domain/followed/columns.ts';
import type { Noted } from '#domain/followed/row.ts';
import type { Role } from '#domain/roles.ts';
import { keepLinks } from './commit/links.ts';
import { closedToLinks, openingOf } from './commit/opening.ts';
import type { Opening } from './commit/opening.ts';
import { doorDesk } from './door-desk.ts';
import { isTwin } from './failures.ts';
import { holdersOn } from './held-roles.ts';
import { dropImport, keepImport, matchColumns, takeImport } from './followed/imports.ts';
import { addFollowed, eraseFollowed, linkFollowed, noteFollowed } from './followed/list.ts';
import type { ImportText } from './followed/sealed.ts';
import { retryItem } from './operator-items.ts';
import type { OperatorItem } from './operator-items.ts';
import { keepLetter } from './letters.ts';
import type { NewLetter } from './letters.ts';
import { listDeskOf } from './list-desk.ts';
import { addMembership, addPerson } from './people.ts';
import { keepToken, revokeToken } from './queries/tokens.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store } from './store.ts';
import { addTemplateVersion, makeTemplate, withdrawTemplate } from './templates.ts';

interface Who {
  readonly person: string;
  readonly house: string;
}

interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly roles: readonly Role[];
}

/** Enters a colleague with roles in the whole house; nothing when the house knows the address already. */
async function addColleague(
  store: Store,
  who: Who,
  newcomer: Newcomer,
  at: Instant,
): Promise<string | undefined> {
  const { roles, ...person } = newcomer;
  try {
    const id = await addPerson(store, { ...person, house: who.house }, at);
    for (const role of roles) {
      await addMembership(
        store,
        { person: id, house: who.house, accompaniment: null, role, from: dayOf(at) },
        at,
      );
    }
    return id;
  } catch (error) {
    if (isTwin(error)) return undefined;
    throw error;
  }
}

/** An advisor's own list, and the file that waits to be taken into it. */
const followedDesk = (store: Store) => ({
  keepImport: (who: Who, text: ImportText, at: Instant) => keepImport(store, who, text, at),
  matchColumns: (who: Who, id: string, uses: readonly ColumnUse[]) => matchColumns(store, who, id, uses),
  takeImport: (who: Who, id: string, at: Instant) => takeImport(store, who, id, at),
  dropImport: (who: Who, id: string) => dropImport(store, who, id),
  addFollowed: (who: Who, noted: Noted, at: Instant) => addFollowed(store, who, noted, at),
  noteFollowed: (who: Who, id: string, noted: Noted) => noteFollowed(store, who, id, noted),
  linkFollowed: (who: Who, id: string, accompaniment: string | null) =>
    linkFollowed(store, who, id, accompaniment),
  eraseFollowed: (who: Who, id: string) => eraseFollowed(store, who, id),
});

/** One-time links to anonymous lines, and reactions that an operator has tried again. */
const linksDesk = (store: Store) => ({
  makeLinks: (_who: Who, process: Ref, command: string, hashes: readonly string[], until: Day) =>
    keepLinks(store, process, command, hashes, until),
  opensBy: (link: string, at: Instant) => openingOf(store, link, at),
  closedToLinks: (which: Opening, at: Instant) => closedToLinks(store, which, at),
  /** Lets a failing reaction be tried again at once. The caller has seen that an operator asks. */
  retryItem: (item: Pick<OperatorItem, 'process' | 'seq' | 'n'>, at: Instant) => retryItem(store, item, at),
});

/** What people write beside commands: ways in, colleagues, one-time links, letters, templates of their organisation. */
export const deskOf = (store: Store) => ({
  ...doorDesk(store),
  ...followedDesk(store),
  ...linksDesk(store),
  makeToken: (
    who: Who,
    token: { readonly hash: string; readonly name: string; readonly expiresAt: Instant },
    at: Instant,
  ) =>
    inTransaction(store.db, async (tx) => ({
      id: await keepToken(tx, { person: who.person, house: who.house, ...token }, at),
    })),
  revokeToken: (who: Who, id: string, at: Instant) =>
    inTransaction(store.db, (tx) => revokeToken(tx, who.person, id, at)),
  addPerson: (who: Who, newcomer: Newcomer, at: Instant) => addColleague(store, who, newcomer, at),
  ...listDeskOf(store),
  holdersOn: (process: Ref, roles: readonly Role[], at: Instant) => holdersOn(store, process, roles, at),
  keepLetter: (letter: NewLetter, at: Instant) =>
    inTransaction(store.db, (tx) => keepLetter(tx, store.keyRing, letter, at)),
  makeTemplate: (who: Who, template: Template, at: Instant) => makeTemplate(store, who.house, template, at),
  addTemplateVersion: (
    who: Who,
    next: { readonly id: string; readonly after: number; readonly clauses: readonly TemplateClause[] },
    at: Instant,
  ) => addTemplateVersion(store, who.house, next, at),
  withdrawTemplate: (who: Who, id: string, at: Instant) => withdrawTemplate(store, who.house, id, at),
});
