import type { FastifyRequest } from 'fastify';
import { isKind } from '#domain/kinds.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import { founds } from '#services/api/start-process.ts';
import { type Glossing, glossing, type Run } from '../explain/glossing.ts';
import { type Watch, watching } from '../fresh/watch.ts';
import { type Frame, frameOf } from '../frame.ts';
import { capital, spaced } from '../spaces.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { ExplainWords } from '../words/shapes/explain.ts';
import type { DoingWords, TurnWords, WholeWords } from '../words/shapes/turns.ts';
import type { ProcessWords } from '../words/shape.ts';
import type { Around, Sight } from './around.ts';
import { type Awaited, awaitedIn } from './awaited.ts';
import type { beginningsIn } from './beginnings.ts';
import { type Link, linksTo } from './beside.ts';
import { contentsOf } from './contents.ts';
import { doneSaid } from './done-said.ts';
import { type Doings, doingsOf } from './doings.ts';
import { withoutParts } from './elements.ts';
import { type GoOn, goingOn, groupsBeside, startedBy } from './go-on.ts';
import { type EmptySeat, emptySeatsIn } from './empty-seats.ts';
import { type Happened, type Happening, happeningsOf } from './happened.ts';
import type { Look } from './look.ts';
import { type RoadShown, roadOf } from './road.ts';
import { type Shown, shownValue } from './shown.ts';
import { peopleOf, type Task, tasksOf } from './tasks.ts';
import { type TextWays, textWays } from './text-ways.ts';
import { inOrder, type Turn, turnsOf } from './turn.ts';

/** A turn whose words of the trade are explained. */
type TurnShown = Omit<Turn, 'what' | 'whose'> & {
  readonly what: readonly Run[];
  readonly emptySeat: EmptySeat | null;
};

/** The page of any process, made of its description. */
export interface ProcessPage extends TextWays {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  /** What the heading does not say: the state, where it is not the name of the step. */
  readonly lead: string | null;
  readonly done: string | null;
  readonly roles: readonly { readonly href: string; readonly text: string; readonly isHere: boolean }[];
  /** The first turn, in the card; mine first. */
  readonly turn: TurnShown | null;
  /** Where there is no turn with a date: the ways on. */
  readonly goOn: GoOn | null;
  readonly yours: readonly TurnShown[];
  readonly others: readonly TurnShown[];
  readonly afterwards: Awaited<TurnShown>['afterwards'];
  readonly road: RoadShown | null;
  readonly doings: Doings;
  readonly known: readonly { readonly label: readonly Run[]; readonly value: Shown }[];
  readonly happened: readonly Happening[];
  readonly before: readonly Happening[];
  /** The task list of an accompaniment; elsewhere the ways to what belongs to the same one. */
  readonly tasks: readonly Task[];
  readonly people: ReturnType<typeof peopleOf>;
  readonly related: readonly Link[];
  readonly papers: readonly Link[];
  readonly contents: ReturnType<typeof contentsOf>;
  readonly watch: Watch;
  readonly explained: ReturnType<Glossing['explained']>;
  readonly words: ProcessWords & {
    readonly explain: ExplainWords;
    readonly turns: TurnWords;
    readonly whole: WholeWords;
    readonly doings: DoingWords;
  };
}

interface Found {
  readonly look: Look;
  readonly around: Around;
  readonly happened: readonly Happened[];
  readonly papers: readonly Link[];
  readonly done: string | undefined;
  /** What the reader may begin in this accompaniment. */
  readonly beginnings: ReturnType<typeof beginningsIn>;
}

const newest = 5;

function knownOf({ process, fields, view, naming }: Look, { said }: Glossing): ProcessPage['known'] {
  const { shown } = wordsOf(process.kind, naming.language);
  return fields.flatMap(([name, whole]) => {
    const field = withoutParts(process, name, whole);
    const value = field && shownValue(field, view[name], name, naming);
    return value ? [{ label: said(spaced(shown[name] ?? name, naming.language)), value }] : [];
  });
}

const rolesOf = ({ held, id, seen }: Look, { language }: Visitor): ProcessPage['roles'] =>
  held.length < 2
    ? []
    : held.map((role) => ({
        href: `/${seen.kind}s/${id}?as=${role}`,
        text: sharedWords(language).roles[role],
        isHere: role === seen.role,
      }));

/** The heading: the step of how many, and what that does not say of the state. */
function headed({ process, seen, naming }: Look, road: RoadShown): Pick<ProcessPage, 'title' | 'lead'> {
  const own = wordsOf(process.kind, naming.language);
  const state = own.states[seen.state] ?? own.title.one;
  if (!process.road.some((step) => step.at.includes(seen.state))) return { title: state, lead: road.here };
  const title = road.here ?? state;
  return { title, lead: title.endsWith(state) ? null : capital(state) };
}

/** Whose turn it is: here, and in the processes of an accompaniment on its own page. */
function turnsIn({ look, around }: Found, visitor: Visitor, { said }: Glossing) {
  const { others } = around;
  const emptySeatOf = emptySeatsIn(look, around);
  const elsewhere = founds(look.process) ? others : [];
  const ordered = inOrder([
    ...turnsOf(look, visitor, around, false),
    ...elsewhere.flatMap((one) => turnsOf(one, visitor, around, true)),
  ]);
  const [turn = null, ...rest] = ordered.map(({ whose, ...one }) => ({
    ...one,
    what: said(one.what),
    emptySeat: emptySeatOf(whose),
  }));
  return { turn, ...awaitedIn(rest, pageWords(visitor.language)) };
}

const seenAs = ({ process: { kind }, id }: Sight) => ({ kind, id });

const wordsIn = ({
  process,
  turns,
  whole,
  doings,
  explain,
}: ReturnType<typeof pageWords>): ProcessPage['words'] => ({ ...process, turns, whole, doings, explain });

/** What can be done, in the card and below it. */
function waysOn(
  { look, around: { others, holders }, beginnings, done }: Found,
  turns: ReturnType<typeof turnsIn>,
  { started, text }: { readonly started: readonly string[]; readonly text: TextWays['text'] },
  gloss: Glossing,
): Pick<ProcessPage, 'goOn' | 'doings'> {
  const { turn } = turns;
  const here = [turn, ...turns.yours].filter((one) => one !== null).filter((one) => !one.place);
  const already = new Set(here.flatMap((one) => one.ways.flatMap((way) => way.command ?? [])));
  const doings = doingsOf(look, others, holders, already, gloss);
  const [kind] = started.filter(isKind);
  const opens =
    kind === undefined || done === undefined
      ? null
      : { what: wordsOf(kind, look.naming.language).title.one, by: done };
  const goOn = turn ? null : goingOn(look, doings.onward, { text, opens });
  const groups = groupsBeside(goOn, doings);
  return { goOn, doings: { ...doings, groups, rarely: [...beginnings, ...doings.rarely] } };
}

/** Names of what was just started: one of these kinds has each id. */
const soonSeen = (kinds: readonly string[], { unseen }: RoadShown) =>
  kinds.flatMap((kind) => unseen.map((id) => ({ kind, id })));

/** Everything that the page of a process says to one reader. */
export function processPage(request: FastifyRequest, found: Found): ProcessPage {
  const visitor = visitorOf(request);
  const { look, around, happened, papers, done } = found;
  const { language } = visitor;
  const { process } = look;
  const { others, holders, house } = around;
  const words = pageWords(language);
  const { one: kicker } = wordsOf(process.kind, language).title;
  const isWhole = founds(process);
  const gloss = glossing(language);
  const turns = turnsIn(found, visitor, gloss);
  const road = roadOf(look, happened, others, visitor);
  const said = happeningsOf(happened, look);
  const { title, lead } = headed(look, road);
  const ways = textWays(look);
  const started = road.unseen.length > 0 ? startedBy(process, done) : [];
  const page = {
    ...turns,
    ...waysOn(found, turns, { started, text: ways.text }, gloss),
    known: knownOf(look, gloss),
    tasks: isWhole ? tasksOf(road, others, visitor) : [],
    papers,
  };
  const people = isWhole ? peopleOf(holders, language, gloss) : [];
  return {
    ...page,
    frame: frameOf(request, `${kicker} : ${title}`),
    kicker: house === null ? kicker : `${kicker} · ${house}`,
    title,
    lead,
    done: doneSaid(look, done),
    roles: rolesOf(look, visitor),
    road: road.steps.length > 1 ? road : null,
    happened: said.slice(0, newest),
    before: said.slice(newest),
    people,
    explained: gloss.explained(),
    related: isWhole ? [] : linksTo(others, language),
    ...ways,
    contents: contentsOf(page, words),
    watch: watching(
      isWhole ? [seenAs(look), ...others.map(seenAs), ...soonSeen(started, road)] : [seenAs(look)],
      language,
      started.length > 0,
    ),
    words: wordsIn(words),
  };
}
