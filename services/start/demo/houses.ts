import type { Region } from '#domain/regions.ts';
import type { Role } from '#domain/roles.ts';
import type { Settings } from '#domain/settings.ts';

/** Somebody of a demonstration house, by first name; the first role is the one they are known by. */
export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly language?: 'fr' | 'nl';
  /** Held in the whole institution; everybody else is invited into an accompaniment. */
  readonly inWholeHouse?: boolean;
  /** What there is to see with their eyes, for whoever comes for the first time. */
  readonly shows?: 'launch' | 'several' | 'board' | 'ownPage';
}

/** A fictional institution. What is told about it is kept beside its settings. */
export interface DemoHouse {
  readonly key: string;
  readonly name: string;
  readonly kind: 'institution' | 'support';
  readonly region: Region;
  readonly about: {
    readonly languages: readonly string[];
    readonly workers: number;
    readonly jointCommittee: string;
  };
  readonly settings: Settings;
  readonly people: readonly DemoPerson[];
  /** Its people are met on the boards of the advisors; nobody of it stands at the door. */
  readonly isFar?: true;
}

/** People of one role. */
export const several = (role: Role, ...names: readonly string[]): readonly DemoPerson[] =>
  names.map((name) => ({ name, role }));

/** Where the scenario begins: nothing has been launched here yet. */
const aubepines: DemoHouse = {
  key: 'aubepines',
  name: 'Centre hospitalier Les Aubépines – équipe mobile',
  kind: 'institution',
  region: 'wallonia',
  about: { languages: ['fr'], workers: 840, jointCommittee: '330.01.10' },
  settings: {},
  people: [
    { name: 'Sophie', role: 'lead', inWholeHouse: true, shows: 'launch' },
    { name: 'Bernard', role: 'manager' },
    { name: 'Hélène', role: 'hr', inWholeHouse: true },
    ...several('team', 'Paul', 'Amina', 'Luc', 'Chantal', 'Karim', 'Julie'),
    { name: 'Marc', role: 'supervisor' },
    { name: 'Rosa', role: 'group' },
    { name: 'Malik', role: 'person' },
  ],
};

/** On the road for months with one person, and preparing for another in its Dutch-speaking team. */
const gue: DemoHouse = {
  key: 'gue',
  name: 'Le Gué – De Wade asbl/vzw',
  kind: 'institution',
  region: 'brussels',
  about: { languages: ['fr', 'nl'], workers: 61, jointCommittee: '332' },
  settings: { questionnaireOpen: 15 },
  people: [
    { name: 'Greet', role: 'lead', language: 'nl', inWholeHouse: true, shows: 'several' },
    { name: 'Saïda', role: 'manager' },
    { name: 'Wim', role: 'hr', language: 'nl', inWholeHouse: true },
    { name: 'Lode', role: 'team', language: 'nl' },
    ...several('team', 'Inès', 'Fatou'),
    { name: 'Pieter', role: 'team', language: 'nl' },
    { name: 'Elke', role: 'supervisor', language: 'nl' },
    { name: 'Joris', role: 'group', language: 'nl' },
    { name: 'Nadia', role: 'person' },
  ],
};

/** Somebody arrived a few weeks ago, and the description is soon looked at again. */
const fil: DemoHouse = {
  key: 'fil',
  name: 'Service de santé mentale Le Fil',
  kind: 'institution',
  region: 'wallonia',
  about: { languages: ['fr'], workers: 38, jointCommittee: '332' },
  settings: {},
  people: [
    { name: 'Claire', role: 'lead', inWholeHouse: true },
    { name: 'Didier', role: 'manager' },
    { name: 'Martine', role: 'hr', inWholeHouse: true },
    ...several('team', 'Nora', 'Simon', 'Gaëtan', 'Youssef'),
    { name: 'Anne', role: 'supervisor' },
    { name: 'Jeanne', role: 'group' },
    { name: 'Ana', role: 'person', shows: 'ownPage' },
  ],
};

/** A team of three, preparing itself. */
const passage: DemoHouse = {
  key: 'passage',
  name: 'Comptoir Passage (réduction des risques)',
  kind: 'institution',
  region: 'wallonia',
  about: { languages: ['fr'], workers: 14, jointCommittee: '332' },
  settings: { groupFormed: 15 },
  people: [
    { name: 'Éric', role: 'lead', inWholeHouse: true },
    { name: 'Samira', role: 'manager' },
    ...several('team', 'Lila', 'Tom', 'Yves'),
    { name: 'Josée', role: 'group' },
  ],
};

/** Those who accompany, from outside the institutions. */
export const pat: DemoHouse = {
  key: 'pat',
  name: 'Passerelle-PAT (démo)',
  kind: 'support',
  region: 'brussels',
  about: { languages: ['fr', 'nl'], workers: 5, jointCommittee: '329.03' },
  settings: {},
  people: [
    // She keeps the library of templates, he uses it.
    { name: 'Irène', role: 'advisor', inWholeHouse: true },
    { name: 'Thomas', role: 'advisor', shows: 'board' },
  ],
};

/** Whose people stand at the door, in the order of `demo.json`. */
export const nearHouses: readonly DemoHouse[] = [aubepines, gue, fil, passage, pat];
