import type { AccountWords } from './shapes/account.ts';
import type { InvitationsWords } from './shapes/invitations.ts';
import type { MailsWords } from './shapes/mails.ts';
import type { CheckWords } from './shapes/check.ts';
import type { ExplainWords } from './shapes/explain.ts';
import type { FreshWords } from './shapes/fresh.ts';
import type { RoadWords } from './shapes/road.ts';
import type { DoingWords, TurnWords, WholeWords } from './shapes/turns.ts';
import type { FollowedWords } from './shapes/followed.ts';
import type { DemoCalendarWords } from './shapes/demo-calendar.ts';
import type { LibraryWords } from './shapes/library.ts';
import type { LinkWords } from './shapes/links.ts';
import type { RunningWords } from './shapes/running.ts';
import type { ComeInWords } from './shapes/come-in.ts';
import type { BoardWords } from './shapes/board.ts';
import type { FirstPageWords } from './shapes/first-page.ts';
import type { CalendarWords } from './shapes/calendars.ts';
import type { InboxWords } from './shapes/inbox.ts';
import type { SheetWords } from './shapes/sheet.ts';
import type { FillingWords } from './shapes/filling.ts';
import type { PapersWords } from './shapes/papers.ts';
import type { TextWords } from './shapes/text.ts';
import type { WordingWords } from './shapes/wording.ts';

/** What stands on every page, at the door, and where there is no page. */
export interface HouseWords {
  readonly skip: string;
  readonly nav: string;
  readonly toDo: string;
  readonly accompaniments: string;
  /** Before the name of whoever is in. */
  readonly you: string;
  readonly signOut: string;
  readonly footer: string;
  readonly back: string;
  readonly door: {
    readonly title: string;
    readonly lead: string;
    readonly note: string;
    readonly first: string;
    readonly shows: {
      readonly launch: string;
      readonly several: string;
      readonly board: string;
      readonly ownPage: string;
    };
  };
  readonly wrong: {
    readonly goHome: string;
    readonly foreign: string;
    readonly foreignTitle: string;
  };
}

/** The first page: whose turn it is, and what one accompanies. */
export interface HomeWords {
  readonly before: (day: string) => string;
  readonly wasDue: (day: string) => string;
  readonly gone: string;
  /** Before what somebody else did not do in time. */
  readonly told: (what: string) => string;
}

/** The page of a process. */
export interface ProcessWords {
  readonly done: (what: string) => string;
  readonly yours: (name: string) => string;
  readonly theirs: (roles: string) => string;
  readonly nobodys: string;
  readonly toDo: string;
  readonly before: string;
  readonly left: (days: number) => string;
  readonly youAre: string;
  readonly now: string;
  readonly nothingNow: string;
  readonly nothingElse: string;
  readonly notYet: string;
  readonly later: string;
  readonly known: string;
  readonly knownNothing: string;
  readonly happened: string;
  readonly earlier: string;
  readonly nothingHappened: string;
  readonly by: (role: string) => string;
  readonly related: string;
  readonly papers: string;
  readonly version: (number: number) => string;
  readonly differences: string;
  readonly differencesTitle: string;
  readonly noDifferences: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly same: string;
  readonly unchanged: (count: number) => string;
  readonly compare: string;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly yes: string;
  readonly no: string;
  readonly somebody: string;
  readonly nobodyNamed: string;
}

/** Forms: what stands around the fields, and what may be wrong in one. */
export interface FormWords {
  readonly nobodyHolds: (roles: string) => string;
  readonly cancel: string;
  readonly confirm: string;
  readonly optional: string;
  readonly atMost: (count: number) => string;
  readonly between: (min: number, max: number) => string;
  readonly dayHint: string;
  readonly several: string;
  readonly from: (min: number, max: number) => string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly which: string;
  /** Somebody who is to be chosen, and belongs to another house than the reader. */
  readonly fromElsewhere: (name: string) => string;
  readonly choose: string;
  readonly nothingChosen: string;
  readonly row: (number: number) => string;
  readonly addRow: string;
  readonly wrong: (count: number) => string;
  readonly errorPrefix: string;
  readonly missing: { readonly [T in 'text' | 'day' | 'choice' | 'number' | 'rows' | 'sentences']: string };
  readonly tooLong: (max: number) => string;
  readonly notADay: string;
  readonly notANumber: string;
  readonly outside: (min: number, max: number) => string;
  readonly notAChoice: string;
  readonly tooFew: (min: number) => string;
  readonly tooMany: (max: number) => string;
  readonly backAgain: string;
  readonly inviteInstead: string;
  readonly inviteFirst: string;
  readonly notYet: string;
  readonly kept: string;
  readonly instead: string;
  readonly alsoPossible: string;
  readonly backToPage: string;
  readonly changedMeanwhile: string;
  readonly sentBefore: string;
}

export interface PageWords {
  readonly demoCalendar: DemoCalendarWords;
  readonly library: LibraryWords;
  readonly links: LinkWords;
  readonly comeIn: ComeInWords;
  readonly followed: FollowedWords;
  readonly account: AccountWords;
  readonly invitations: InvitationsWords;
  readonly running: RunningWords;
  readonly house: HouseWords;
  readonly home: HomeWords;
  readonly process: ProcessWords;
  readonly form: FormWords;
  readonly mails: MailsWords;
  readonly check: CheckWords;
  readonly explain: ExplainWords;
  readonly fresh: FreshWords;
  readonly road: RoadWords;
  readonly turns: TurnWords;
  readonly doings: DoingWords;
  readonly whole: WholeWords;
  readonly inbox: InboxWords;
  readonly board: BoardWords;
  readonly calendars: CalendarWords;
  readonly sheet: SheetWords;
  readonly firstPage: FirstPageWords;
  readonly text: TextWords;
  readonly filling: FillingWords;
  readonly wording: WordingWords;
  readonly papers: PapersWords;
}
