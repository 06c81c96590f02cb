import { choice, day, group, id, integer, list, maybe, pick, text } from '../fields.ts';
import { derivedId } from '../derived-id.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

/** The four sessions that are proposed to every team; it may drop some and add others. */
const proposedThemes = ['whyUs', 'knowledge', 'frame', 'welcome'] as const;
const theme = () => choice(...proposedThemes, 'other');

const session = group({
  id: id(),
  theme: theme(),
  about: maybe(text('house', 300)),
  on: maybe(day()),
  minutes: integer(15, 600),
  state: choice('suggested', 'proposed', 'agreed', 'held', 'dropped'),
  present: maybe(integer(0, 500)),
  expected: maybe(integer(1, 500)),
});

/** The four sessions a preparation begins with: without a date, for the team to take or leave. */
export const suggestedSessions = (from: string) =>
  proposedThemes.map((each, n) => ({
    id: derivedId(from, n),
    theme: each,
    about: null,
    on: null,
    minutes: 180,
    state: 'suggested' as const,
    present: null,
    expected: null,
  }));

/** Sessions agreed with the team: proposed with a day, agreed or moved by the team, held with an attendance. */
export const meeting = describePiece({
  remembers: { sessions: list(session, 100) },
  states: ['planning', 'underway', 'prepared'],
  reasons: ['inThePast', 'notYetThatDay', 'morePresentThanExpected'],
  commands: {
    planSession: {
      by: ['lead', 'advisor', 'group'],
      from: ['planning', 'underway', 'prepared'],
      fields: { session: pick('sessions'), on: day(), minutes: integer(15, 600) },
      startsFrom: 'session',
      among: ({ it }) => it.sessions.filter((one) => one.state !== 'held' && one.state !== 'dropped'),
      refuses: { inThePast: ({ input, today }) => input.on < today },
      changes: (it, e) => {
        const found = the(it.sessions, e.session);
        found.on = e.on;
        found.minutes = e.minutes;
        found.state = 'proposed';
      },
    },
    addSession: {
      by: ['lead', 'advisor', 'group', 'team'],
      from: ['planning', 'underway', 'prepared'],
      way: 'additive',
      fields: { theme: theme(), about: maybe(text('house', 300)), on: day(), minutes: integer(15, 600) },
      refuses: { inThePast: ({ input, today }) => input.on < today },
      changes: (it, e) => {
        const { theme: what, about, on, minutes } = e;
        it.sessions.push({
          id: e.id,
          theme: what,
          about,
          on,
          minutes,
          state: 'proposed',
          present: null,
          expected: null,
        });
      },
    },
    agreeSession: {
      by: ['team'],
      from: ['planning', 'underway', 'prepared'],
      fields: { session: pick('sessions') },
      among: ({ it }) => it.sessions.filter((one) => one.state === 'proposed'),
      changes: (it, e) => {
        the(it.sessions, e.session).state = 'agreed';
      },
    },
    askAnotherDay: {
      by: ['team'],
      from: ['planning', 'underway', 'prepared'],
      fields: { session: pick('sessions'), on: day() },
      among: ({ it }) => it.sessions.filter((one) => one.state === 'proposed' || one.state === 'agreed'),
      refuses: { inThePast: ({ input, today }) => input.on < today },
      changes: (it, e) => {
        const found = the(it.sessions, e.session);
        found.on = e.on;
        found.state = 'proposed';
      },
    },
    dropSession: {
      by: ['lead', 'advisor', 'group', 'team'],
      from: ['planning', 'underway', 'prepared'],
      fields: { session: pick('sessions') },
      among: ({ it }) => it.sessions.filter((one) => one.state !== 'held' && one.state !== 'dropped'),
      changes: (it, e) => {
        the(it.sessions, e.session).state = 'dropped';
      },
    },
    holdSession: {
      by: ['lead', 'advisor', 'group'],
      from: ['planning', 'underway', 'prepared'],
      fields: { session: pick('sessions'), present: integer(0, 500), expected: integer(1, 500) },
      among: ({ it }) => it.sessions.filter((one) => one.state === 'agreed'),
      refuses: {
        notYetThatDay: ({ it, input, today }) => (the(it.sessions, input.session).on ?? today) > today,
        morePresentThanExpected: ({ input }) => input.present > input.expected,
      },
      changes: (it, e) => {
        const found = the(it.sessions, e.session);
        found.state = 'held';
        found.present = e.present;
        found.expected = e.expected;
      },
    },
  },
});
