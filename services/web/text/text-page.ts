import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDay } from '#domain/calendar.ts';
import type { PartShape } from '#domain/parts.ts';
import { wordsOf } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Look } from '../process/look.ts';
import { doneSaid } from '../process/done-said.ts';
import { render } from '../render.ts';
import { capital, spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { TextWords } from '../words/shapes/text.ts';
import { type AgreementTable, agreementOf } from './agreement.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { type PartOnPage, partsOnPage } from './part-page.ts';
import { saidAbout } from './said-about.ts';
import { besideParts, type Way, wayToFill } from './ways.ts';
import { type WhichText, whichText } from './which-text.ts';
import {
  controlId,
  type NotTaken,
  notTaken,
  type Writing,
  type WritingForm,
  writingForm,
  writingUnder,
} from './written-here.ts';

/** The text of a process, part by part, with what stands beside each part. */
export interface TextPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly done: string | null;
  readonly which: readonly string[];
  readonly others: readonly Way[];
  readonly lacking: Lacking | null;
  readonly agreement: AgreementTable | null;
  readonly parts: readonly PartOnPage[];
  /** Where it is filled from a template or a sheet. */
  readonly fill: Way | null;
  readonly writing: WritingForm | null;
  readonly refused: NotTaken | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly Way[];
  readonly papers: Way | null;
  readonly wordingCheck: Way;
  readonly words: TextWords;
}

const numberOf = (version: { readonly [name: string]: unknown } | undefined): number =>
  Number(version?.['number']);

function sentencesOf({ isDraft, version, isNewest, parts }: WhichText, look: Look): readonly string[] {
  const { language } = look.naming;
  const { text } = pageWords(language);
  const number = numberOf(version);
  const on = String(version?.['on']);
  if (isDraft) return [text.draft, ...(version ? [text.inForceMeanwhile(number)] : [])];
  if (parts.length === 0) return [text.nothing];
  return [isNewest && isDay(on) ? text.inForce(number, dayInWords(on, language)) : text.noLonger(number)];
}

/** The other texts that this role may read. */
function othersThan(
  { isDraft, version, versions }: WhichText,
  look: Look,
  isWritten: boolean,
): readonly Way[] {
  const { process, text } = pageWords(look.naming.language);
  const address = `/${look.seen.kind}s/${look.id}/text?as=${look.seen.role}`;
  const draft = isWritten && !isDraft ? [{ href: address, text: capital(text.draftName) }] : [];
  const others = versions
    .filter((one) => isDraft || one !== version)
    .toReversed()
    .map((one) => ({
      href: `${address}&version=${numberOf(one)}`,
      text: capital(process.version(numberOf(one))),
    }));
  return [...draft, ...others];
}

/** Where versions are had on paper, if this kind of process has papers. */
const wayToPapers = ({ process, seen, id, naming }: Look): Way | null =>
  Object.keys(process.papers).length === 0
    ? null
    : { href: `/${seen.kind}s/${id}/papers?as=${seen.role}`, text: pageWords(naming.language).papers.title };

interface Wish {
  readonly version?: number | undefined;
  readonly done?: string | undefined;
}

/** Answers with the text, and with what was written under its parts and not taken. */
export function showText(
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  shape: PartShape,
  writing: Writing,
  { version, done }: Wish,
): FastifyReply {
  const { naming, seen, id } = look;
  const { form, house, text, wording } = pageWords(naming.language);
  const which = whichText(look, shape, version);
  const newest = version === undefined ? which : whichText(look, shape, undefined);
  const isLive = which.isDraft || which.isNewest;
  const beside = isLive ? besideParts(look) : undefined;
  const laying = {
    look,
    shape,
    isLive,
    said: isLive ? saidAbout(look, shape, which.parts) : [],
    writing: writingUnder(look, beside, writing),
    givenElsewhere: beside ? [beside.command] : [],
  };
  const kicker = wordsOf(naming.kind, naming.language).title.one;
  return render(reply, 'text', {
    frame: frameOf(request, `${kicker} : ${text.title}`),
    kicker,
    title: text.title,
    back: { href: `/${seen.kind}s/${id}?as=${seen.role}`, text: house.back },
    done: doneSaid(look, done),
    which: sentencesOf(which, look).map((one) => spaced(one, naming.language)),
    others: othersThan(which, look, newest.isDraft),
    lacking: isLive ? lackingIn(look, shape) : null,
    agreement: isLive ? agreementOf(look, visitorOf(request)) : null,
    parts: partsOnPage(laying, which.parts),
    fill: wayToFill(look),
    writing: writingForm(look, beside),
    refused: notTaken(look, beside, writing),
    wrongTitle: writing.wrong.size > 0 ? form.wrong(writing.wrong.size) : null,
    wrong: [...writing.wrong].map(([name, said]) => ({ href: `#${controlId(name)}`, text: said })),
    papers: which.versions.length > 0 ? wayToPapers(look) : null,
    wordingCheck: { href: '/wording-check', text: wording.link },
    words: text,
  });
}
