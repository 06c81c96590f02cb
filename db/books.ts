import { instantOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { tokenHolder, withActor } from './actor.ts';
import type { Reader } from './actor.ts';
import { paperOf, papersOf } from './papers/read.ts';
import { listBooksOf } from './list-books.ts';
import { advises, everyFollowed, followedBy, followedOne, importOf } from './queries/followed.ts';
import type { FollowedPlace } from './queries/followed.ts';
import { commandBy, noticesOf } from './queries/notices.ts';
import { colleaguesOf, meOf } from './queries/people.ts';
import { operates, runningFor } from './queries/running.ts';
import { seenAs } from './queries/seen.ts';
import { houseNameOf, rolesInHouse, rolesOn, seatsOf, standingIn } from './queries/standing.ts';
import { behindOpaque } from './queries/behind-opaque.ts';
import { keepsLibrary, templateFor, templatesFor } from './queries/templates.ts';
import type { TemplateWish } from './queries/templates.ts';
import { ownTokens, signedInBy } from './queries/tokens.ts';
import type { Ref, Store } from './store.ts';

interface Who {
  readonly person: string;
  readonly house: string;
  readonly today: Day;
}

/** Everything that people read, each call as the person who asks, under row-level security. */
export const booksOf = (reader: Reader, { keyRing, processOf }: Pick<Store, 'keyRing' | 'processOf'>) => ({
  signIn: (hash: string, at: Instant) => tokenHolder(reader, hash).then((holder) => signedInBy(holder, at)),
  rolesOn: (who: Who, process: Ref) => withActor(reader, who, (tx) => rolesOn(tx, process)),
  rolesInHouse: (who: Who) => withActor(reader, who, (tx) => rolesInHouse(tx, who.house, who.today)),
  standingIn: (who: Who, accompaniment: string) =>
    withActor(reader, who, (tx) => standingIn(tx, accompaniment)),
  houseNameOf: (who: Who, process: Ref) => withActor(reader, who, (tx) => houseNameOf(tx, process)),
  behind: (who: Who, opaque: string) => withActor(reader, who, (tx) => behindOpaque(tx, keyRing, opaque)),
  seen: (who: Who, process: Ref, role: Role) =>
    withActor(reader, who, (tx) => seenAs(tx, { keyRing, processOf }, process, role)),
  ...listBooksOf(reader),
  notices: (who: Who, process: Ref, after: number, limit: number) =>
    withActor(reader, who, (tx) => noticesOf(tx, process, after, limit)),
  command: (who: Who, key: string) => withActor(reader, who, (tx) => commandBy(tx, who.person, key)),
  papers: (who: Who, process: Ref, roles: readonly Role[]) =>
    withActor(reader, who, (tx) => papersOf(tx, process, roles)),
  paper: (who: Who, process: Ref, roles: readonly Role[], id: string) =>
    withActor(reader, who, (tx) => paperOf(tx, keyRing, process, roles, id)),
  me: (who: Who) =>
    withActor(reader, who, async (tx) => {
      const me = await meOf(tx, keyRing, who.person);
      if (!me) throw new Error('a token of nobody');
      return { ...me, roles: await seatsOf(tx, who.today) };
    }),
  people: (who: Who) => withActor(reader, who, (tx) => colleaguesOf(tx, keyRing, who.house)),
  templates: (who: Who, wish: TemplateWish) =>
    withActor(reader, who, (tx) => templatesFor(tx, keyRing, wish)),
  template: (who: Who, id: string, version?: number) =>
    withActor(reader, who, (tx) => templateFor(tx, keyRing, id, version)),
  /** Who may keep a list of accompaniments that are not in Passerelle. */
  advises: (who: Who) => withActor(reader, who, (tx) => advises(tx, who.house, who.today)),
  /** That list: the earliest date first. */
  followed: (who: Who, limit: number, after?: FollowedPlace) =>
    withActor(reader, who, (tx) => followedBy(tx, keyRing, who.person, limit, after)),
  everyFollowed: (who: Who) => withActor(reader, who, (tx) => everyFollowed(tx, keyRing, who.person)),
  followedOne: (who: Who, id: string) =>
    withActor(reader, who, (tx) => followedOne(tx, keyRing, who.person, id)),
  importedFile: (who: Who, id: string) =>
    withActor(reader, who, (tx) => importOf(tx, keyRing, who.person, id)),
  /** Whether somebody is named as one who runs the deployment, and what they see of it. */
  operates: (who: Who) => withActor(reader, who, (tx) => operates(tx)),
  running: (who: Who, at: Instant) => withActor(reader, who, (tx) => runningFor(tx, at)),
  keepsLibrary: (who: Who) => withActor(reader, who, (tx) => keepsLibrary(tx, who.house, who.today)),
  tokens: (who: Who) => withActor(reader, who, (tx) => ownTokens(tx, who.person, instantOf(who.today, 0))),
});
