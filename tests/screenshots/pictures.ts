import type { Kind } from '#domain/kinds.ts';

/** Finds a process that somebody sees, by its kind and state; gives the address of its page. */
export type Find = (kind: Kind, state: string) => Promise<string>;

/** A page of the demonstration, as a picture is taken of it. */
export interface Picture {
  /** The name of its files. */
  readonly name: string;
  /** Who of the demonstration looks; nobody stands before the door. */
  readonly by?: string;
  readonly at: string | ((find: Find) => Promise<string>);
  /** In the dark as well. */
  readonly dark?: true;
  /** Shown by the README or the documentation: at which width, in pixels. It is kept in the repository. */
  readonly kept?: 360 | 1280;
}

const within =
  (kind: Kind, state: string, rest = '') =>
  async (find: Find): Promise<string> =>
    (await find(kind, state)) + rest;

/** Every kind of page, as whoever of the demonstration has something to see on it. A new page is a line here. */
export const pictures: readonly Picture[] = [
  { name: 'door', at: '/demo', dark: true },
  { name: 'come-in', at: '/come-in' },
  { name: 'mails', at: '/demo/mails' },
  { name: 'words', at: '/words' },
  { name: 'who-sees-what', at: '/who-sees-what' },
  { name: 'link-code', at: '/l' },
  { name: 'home-of-lead', by: 'Greet', at: '/', dark: true },
  { name: 'home-of-person', by: 'Ana', at: '/', kept: 360 },
  { name: 'home-of-team', by: 'Nora', at: '/' },
  { name: 'home-empty', by: 'Sophie', at: '/' },
  { name: 'inbox', by: 'Greet', at: '/inbox' },
  { name: 'inbox-late', by: 'Thomas', at: '/inbox?show=late' },
  { name: 'board', by: 'Thomas', at: '/accompaniments', kept: 1280, dark: true },
  { name: 'account', by: 'Nadia', at: '/account' },
  { name: 'calendars', by: 'Nadia', at: '/calendars' },
  { name: 'accompaniment', by: 'Claire', at: within('accompaniment', 'accompanied'), dark: true },
  { name: 'accompaniment-launched', by: 'Irène', at: within('accompaniment', 'launched') },
  { name: 'accompaniment-paused', by: 'Irène', at: within('accompaniment', 'paused') },
  { name: 'accompaniment-recruiting', by: 'Thomas', at: within('accompaniment', 'recruiting') },
  { name: 'accompaniment-of-person', by: 'Nadia', at: within('accompaniment', 'accompanied') },
  { name: 'preparation-planning', by: 'Éric', at: within('team-preparation', 'planning') },
  { name: 'preparation-underway', by: 'Greet', at: within('team-preparation', 'underway') },
  { name: 'preparation-prepared', by: 'Claire', at: within('team-preparation', 'prepared') },
  { name: 'description-in-comments', by: 'Greet', at: within('job-description', 'comments'), dark: true },
  { name: 'description-proposed', by: 'Thomas', at: within('job-description', 'proposed') },
  { name: 'description-official', by: 'Ana', at: within('job-description', 'official') },
  { name: 'description-of-team', by: 'Pieter', at: within('job-description', 'comments') },
  { name: 'differences', by: 'Nadia', at: within('job-description', 'official', '/differences') },
  { name: 'launch', by: 'Sophie', at: '/accompaniments/launch' },
  { name: 'form-of-rows', by: 'Claire', at: within('accompaniment', 'accompanied', '/form-group') },
  { name: 'form-of-comment', by: 'Pieter', at: within('job-description', 'comments', '/comment') },
  { name: 'not-yet', by: 'Éric', at: within('team-preparation', 'planning', '/look-back') },
  { name: 'missing', by: 'Sophie', at: '/nowhere' },
];
