import type { InboxWords } from '../shapes/inbox.ts';

export const inbox: InboxWords = {
  title: 'To do',
  filters: 'Choose what is shown',
  mine: 'Mine',
  team: 'My team’s',
  late: 'Late',
  noneMine: 'You have nothing to do today.',
  noneTeam: 'Nothing is asked of a team that you are part of.',
  noneLate: 'Nothing of yours is late.',
  noneLateNext: (day) => `Nothing of yours is late. The next date is ${day}.`,
  someLate: (count) => (count === 1 ? 'One date has passed.' : `${count} dates have passed.`),
  atTeam: (count) =>
    count === 1
      ? 'One thing is waiting for somebody in your team.'
      : `${count} things are waiting for somebody in your team.`,
  dueToday: 'today at the latest',
  passed: 'The date has passed',
  thisWeek: 'This week',
  next: 'Then',
  others: 'Waiting for others',
  othersNote: 'There is nothing for you to do here.',
  theirs: (roles, day) => `It is the turn of: ${roles}, ${day}`,
  told: (day, roles) => `Without an answer, a message goes on ${day} to: ${roles}.`,
  wasTold: (day, roles) => `Without an answer, a message went on ${day} to: ${roles}.`,
  done: (day, what) => `Without an answer, the calendar does this on ${day}: ${what}.`,
  alsoAs: (role) => `as ${role}`,
};
