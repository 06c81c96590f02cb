import type { Language } from '#domain/words/words.ts';
import { account as accountEn } from './en/account.ts';
import { invitations as invitationsEn } from './en/invitations.ts';
import { comeIn as comeInEn } from './en/come-in.ts';
import { board as boardEn } from './en/board.ts';
import { calendars as calendarsEn } from './en/calendars.ts';
import { firstPage as firstPageEn } from './en/first-page.ts';
import { check as checkEn } from './en/check.ts';
import { explain as explainEn } from './en/explain.ts';
import { followed as followedEn } from './en/followed.ts';
import { running as runningEn } from './en/running.ts';
import { form as formEn } from './en/form.ts';
import { fresh as freshEn } from './en/fresh.ts';
import { home as homeEn } from './en/home.ts';
import { house as houseEn } from './en/house.ts';
import { mails as mailsEn } from './en/mails.ts';
import { demoCalendar as demoCalendarEn } from './en/demo-calendar.ts';
import { library as libraryEn } from './en/library.ts';
import { links as linksEn } from './en/links.ts';
import { inbox as inboxEn } from './en/inbox.ts';
import { process as processEn } from './en/process.ts';
import { sheet as sheetEn } from './en/sheet.ts';
import { road as roadEn } from './en/road.ts';
import { filling as fillingEn } from './en/filling.ts';
import { papers as papersEn } from './en/papers.ts';
import { text as textEn } from './en/text.ts';
import { wording as wordingEn } from './en/wording.ts';
import { doings as doingsEn, turns as turnsEn, whole as wholeEn } from './en/turns.ts';
import { account as accountFr } from './fr/account.ts';
import { invitations as invitationsFr } from './fr/invitations.ts';
import { comeIn as comeInFr } from './fr/come-in.ts';
import { board as boardFr } from './fr/board.ts';
import { calendars as calendarsFr } from './fr/calendars.ts';
import { firstPage as firstPageFr } from './fr/first-page.ts';
import { check as checkFr } from './fr/check.ts';
import { explain as explainFr } from './fr/explain.ts';
import { followed as followedFr } from './fr/followed.ts';
import { running as runningFr } from './fr/running.ts';
import { form as formFr } from './fr/form.ts';
import { fresh as freshFr } from './fr/fresh.ts';
import { home as homeFr } from './fr/home.ts';
import { house as houseFr } from './fr/house.ts';
import { mails as mailsFr } from './fr/mails.ts';
import { demoCalendar as demoCalendarFr } from './fr/demo-calendar.ts';
import { library as libraryFr } from './fr/library.ts';
import { links as linksFr } from './fr/links.ts';
import { inbox as inboxFr } from './fr/inbox.ts';
import { process as processFr } from './fr/process.ts';
import { sheet as sheetFr } from './fr/sheet.ts';
import { road as roadFr } from './fr/road.ts';
import { filling as fillingFr } from './fr/filling.ts';
import { papers as papersFr } from './fr/papers.ts';
import { text as textFr } from './fr/text.ts';
import { wording as wordingFr } from './fr/wording.ts';
import { doings as doingsFr, turns as turnsFr, whole as wholeFr } from './fr/turns.ts';
import { account as accountNl } from './nl/account.ts';
import { invitations as invitationsNl } from './nl/invitations.ts';
import { comeIn as comeInNl } from './nl/come-in.ts';
import { board as boardNl } from './nl/board.ts';
import { calendars as calendarsNl } from './nl/calendars.ts';
import { firstPage as firstPageNl } from './nl/first-page.ts';
import { check as checkNl } from './nl/check.ts';
import { explain as explainNl } from './nl/explain.ts';
import { followed as followedNl } from './nl/followed.ts';
import { running as runningNl } from './nl/running.ts';
import { form as formNl } from './nl/form.ts';
import { fresh as freshNl } from './nl/fresh.ts';
import { home as homeNl } from './nl/home.ts';
import { house as houseNl } from './nl/house.ts';
import { mails as mailsNl } from './nl/mails.ts';
import { demoCalendar as demoCalendarNl } from './nl/demo-calendar.ts';
import { library as libraryNl } from './nl/library.ts';
import { links as linksNl } from './nl/links.ts';
import { inbox as inboxNl } from './nl/inbox.ts';
import { process as processNl } from './nl/process.ts';
import { sheet as sheetNl } from './nl/sheet.ts';
import { road as roadNl } from './nl/road.ts';
import { filling as fillingNl } from './nl/filling.ts';
import { papers as papersNl } from './nl/papers.ts';
import { text as textNl } from './nl/text.ts';
import { wording as wordingNl } from './nl/wording.ts';
import { doings as doingsNl, turns as turnsNl, whole as wholeNl } from './nl/turns.ts';
import type { PageWords } from './shape.ts';

const all: { readonly [L in Language]: PageWords } = {
  fr: {
    house: houseFr,
    comeIn: comeInFr,
    account: accountFr,
    invitations: invitationsFr,
    home: homeFr,
    process: processFr,
    form: formFr,
    mails: mailsFr,
    check: checkFr,
    explain: explainFr,
    fresh: freshFr,
    road: roadFr,
    turns: turnsFr,
    doings: doingsFr,
    whole: wholeFr,
    demoCalendar: demoCalendarFr,
    library: libraryFr,
    links: linksFr,
    inbox: inboxFr,
    board: boardFr,
    calendars: calendarsFr,
    sheet: sheetFr,
    firstPage: firstPageFr,
    followed: followedFr,
    text: textFr,
    filling: fillingFr,
    wording: wordingFr,
    running: runningFr,
    papers: papersFr,
  },
  nl: {
    house: houseNl,
    comeIn: comeInNl,
    account: accountNl,
    invitations: invitationsNl,
    home: homeNl,
    process: processNl,
    form: formNl,
    mails: mailsNl,
    check: checkNl,
    explain: explainNl,
    fresh: freshNl,
    road: roadNl,
    turns: turnsNl,
    doings: doingsNl,
    whole: wholeNl,
    demoCalendar: demoCalendarNl,
    library: libraryNl,
    links: linksNl,
    inbox: inboxNl,
    board: boardNl,
    calendars: calendarsNl,
    sheet: sheetNl,
    firstPage: firstPageNl,
    followed: followedNl,
    text: textNl,
    filling: fillingNl,
    wording: wordingNl,
    running: runningNl,
    papers: papersNl,
  },
  en: {
    house: houseEn,
    comeIn: comeInEn,
    account: accountEn,
    invitations: invitationsEn,
    home: homeEn,
    process: processEn,
    form: formEn,
    mails: mailsEn,
    check: checkEn,
    explain: explainEn,
    fresh: freshEn,
    road: roadEn,
    turns: turnsEn,
    doings: doingsEn,
    whole: wholeEn,
    demoCalendar: demoCalendarEn,
    library: libraryEn,
    links: linksEn,
    inbox: inboxEn,
    board: boardEn,
    calendars: calendarsEn,
    sheet: sheetEn,
    firstPage: firstPageEn,
    followed: followedEn,
    text: textEn,
    filling: fillingEn,
    wording: wordingEn,
    running: runningEn,
    papers: papersEn,
  },
};

/** What the pages themselves say, in a language; what processes say stands in the domain's words. */
export const pageWords = (language: Language): PageWords => all[language];
