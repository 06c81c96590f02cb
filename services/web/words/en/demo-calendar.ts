import type { DemoCalendarWords } from '../shapes/demo-calendar.ts';

export const demoCalendar: DemoCalendarWords = {
  title: 'Let time pass',
  today: (day) => `In the demonstration it is ${day}.`,
  lead: 'Turn the calendar forward to see what happens later. It goes forward for everybody here, and never back.',
  then: 'What happens then',
  happens: [
    'Reminders whose day has come go out. You read them among the mails of the demonstration.',
    'What was not done in time is pointed out.',
    'Nothing is accepted or refused because somebody kept silent.',
    'It may take a minute.',
  ],
  tomorrow: (day) => `Go to tomorrow, ${day}`,
  week: (day) => `Go a week further, to ${day}`,
  label: 'Or go to which day?',
  send: 'Go to that day',
  missing: 'Write a day that exists, with day, month and year.',
  earlier: (day) => `Choose a day after ${day}: there is no way back.`,
  done: (day) => `Done: it is ${day}.`,
  enter: 'To let time pass, come into the demonstration first.',
  enterWay: 'Choose a person and come in',
};
