import type { HouseWords } from '../shape.ts';

export const house: HouseWords = {
  skip: 'Skip to the content',
  nav: 'Main pages',
  toDo: 'To do',
  accompaniments: 'Accompaniments',
  you: 'You are here as',
  signOut: 'Sign out',
  footer:
    'The periods proposed here are settings of the house. Rights come from the law. Nobody asks for a medical reason here.',
  back: 'Back',
  door: {
    title: 'Enter the demonstration',
    lead: 'Choose a person. You will see what they see and do what they can do.',
    note: 'The houses and the people are invented. Everything stays on this machine.',
    first: 'Where to begin',
    shows: {
      launch: 'Nothing has been launched in her house yet. Begin at the beginning.',
      several: 'She leads several projects: a team that prepares itself, a description to comment on.',
      board: 'He advises six institutions. His board says where each of them stands.',
      ownPage: 'She was hired. Her page says what she may ask for, accept or refuse.',
    },
  },
  wrong: {
    goHome: 'Go to what there is to do',
    foreignTitle: 'This was not sent from here',
    foreign: 'Nothing was done. Open the page here and send it again.',
  },
};
