import type { FastifyReply } from 'fastify';
import type { AccountPage } from './account/account-page.ts';
import type { KeyPage } from './account/keys.ts';
import type { InvitationsPage } from './invitations/invitations-page.ts';
import type { WelcomePage } from './invitations/welcome-page.ts';
import type { AddressPage } from './come-in/address-page.ts';
import type { CodePage } from './come-in/code-page.ts';
import type { LinkPage as WayInPage } from './come-in/link-page.ts';
import type { DoorPage } from './door.ts';
import type { DifferencesPage } from './text/differences-page.ts';
import type { FaultPage } from './faults.ts';
import type { CheckPage } from './forms/check-page.ts';
import type { ChoosePage } from './forms/choose-page.ts';
import type { FormPage } from './forms/form-page.ts';
import type { SightPage } from './explain/sight-page.ts';
import type { WordsPage } from './explain/words-page.ts';
import type { MailsPage } from './mails.ts';
import type { ProcessPage } from './process/process-model.ts';
import type { ImportCheckPage } from './followed/check.ts';
import type { ColumnsPage } from './followed/columns.ts';
import type { FollowedPage } from './followed/list.ts';
import type { FollowedOnePage } from './followed/one-page.ts';
import type { UploadPage } from './followed/upload.ts';
import type { HandOutPage } from './links/hand-out-page.ts';
import type { LinkPage } from './links/link-page.ts';
import type { LinkCodePage, LinkSaidPage } from './links/said.ts';
import type { StripsPage } from './links/strips.ts';
import type { RunningPage } from './running/running-page.ts';
import type { HomePage } from './home/home-page.ts';
import type { MyPage } from './home/my-page.ts';
import type { CalendarsPage } from './calendars/calendars-page.ts';
import type { BoardPage } from './lists/board-page.ts';
import type { InboxPage } from './lists/inbox-page.ts';
import type { FillPage } from './filling/fill-page.ts';
import type { SourcePage } from './filling/source-page.ts';
import type { PapersPage } from './process/papers-page.ts';
import type { TextPage } from './text/text-page.ts';
import type { DemoCalendarPage } from './demo-calendar.ts';
import type { LibraryPage } from './library/list-page.ts';
import type { TemplatePage } from './library/template-page.ts';
import type { WriteTemplatePage } from './library/write-page.ts';
import type { WordingPage } from './wording/wording-page.ts';

/** Every page there is, by the name of its template, and what that template may read. */
export interface PageModels {
  readonly door: DoorPage;
  readonly account: AccountPage;
  readonly 'account-key': KeyPage;
  readonly invitations: InvitationsPage;
  readonly welcome: WelcomePage;
  readonly 'come-in': AddressPage;
  readonly 'come-in-code': CodePage;
  readonly 'come-in-link': WayInPage;
  readonly fault: FaultPage;
  readonly home: HomePage;
  readonly mails: MailsPage;
  readonly inbox: InboxPage;
  readonly 'my-page': MyPage;
  readonly board: BoardPage;
  readonly calendars: CalendarsPage;
  readonly process: ProcessPage;
  readonly differences: DifferencesPage;
  readonly papers: PapersPage;
  readonly text: TextPage;
  readonly wording: WordingPage;
  readonly 'fill-from': SourcePage;
  readonly fill: FillPage;
  readonly form: FormPage;
  readonly link: LinkPage;
  readonly 'link-said': LinkSaidPage;
  readonly 'link-code': LinkCodePage;
  readonly 'hand-out': HandOutPage;
  readonly strips: StripsPage;
  readonly check: CheckPage;
  readonly words: WordsPage;
  readonly sight: SightPage;
  readonly import: UploadPage;
  readonly 'import-columns': ColumnsPage;
  readonly 'import-check': ImportCheckPage;
  readonly followed: FollowedPage;
  readonly 'followed-one': FollowedOnePage;
  readonly choose: ChoosePage;
  readonly running: RunningPage;
  readonly 'demo-calendar': DemoCalendarPage;
  readonly templates: LibraryPage;
  readonly template: TemplatePage;
  readonly 'write-template': WriteTemplatePage;
}

/** Answers with a page. */
export const render = <N extends keyof PageModels>(
  reply: FastifyReply,
  page: N,
  model: PageModels[N],
): FastifyReply =>
  reply
    .header('content-language', model.frame.language)
    .type('text/html; charset=utf-8')
    .view(`${page}.njk`, model);
