import type { DemoHouse, DemoPerson } from './houses.ts';
import { several } from './houses.ts';

const lead = (name: string, language: 'fr' | 'nl' = 'fr'): DemoPerson => ({
  name,
  role: 'lead',
  language,
  inWholeHouse: true,
});

const inWallonia = { kind: 'institution', region: 'wallonia', settings: {}, isFar: true } as const;
const about = (workers: number, jointCommittee: string, ...languages: readonly string[]) => ({
  languages: languages.length === 0 ? ['fr'] : languages,
  workers,
  jointCommittee,
});

/** Institutions that the advisors accompany as well: each at another place of the road. */
export const farHouses: readonly DemoHouse[] = [
  {
    ...inWallonia,
    key: 'phare',
    name: 'Maison d’accueil Le Phare',
    about: about(22, '319.02'),
    people: [
      lead('Pascale'),
      ...several('manager', 'Benoît'),
      ...several('team', 'Kévin', 'Dounia'),
      ...several('group', 'Raymond'),
    ],
  },
  {
    ...inWallonia,
    key: 'escale',
    name: 'Habitations protégées L’Escale',
    about: about(17, '332'),
    people: [lead('Christelle'), ...several('manager', 'Hugo')],
  },
  {
    kind: 'institution',
    region: 'flanders',
    settings: {},
    isFar: true,
    key: 'brug',
    name: 'CAW De Brug',
    about: about(140, '319.01', 'nl'),
    people: [
      lead('Ilse', 'nl'),
      { name: 'Koen', role: 'manager', language: 'nl' },
      { name: 'Lies', role: 'team', language: 'nl' },
      { name: 'Bram', role: 'team', language: 'nl' },
      { name: 'Sien', role: 'team', language: 'nl' },
      { name: 'Rachid', role: 'team', language: 'nl' },
      { name: 'Mieke', role: 'group', language: 'nl' },
    ],
  },
  {
    ...inWallonia,
    key: 'saint-roch',
    name: 'Clinique Saint-Roch – unité de liaison',
    about: about(1150, '330.01.10'),
    people: [
      lead('Vincent'),
      ...several('manager', 'Cécile'),
      ...several('hr', 'Patrick'),
      ...several('team', 'Sabrina', 'Olivia'),
      ...several('group', 'Michel'),
    ],
  },
  {
    ...inWallonia,
    key: 'collines',
    name: 'Relais social des Collines',
    about: about(9, '332'),
    people: [
      lead('Nathalie'),
      ...several('manager', 'Frédéric'),
      ...several('team', 'Aïcha', 'Loïc', 'Manon', 'Dimitri', 'Zohra'),
      ...several('group', 'Ginette'),
    ],
  },
  {
    ...inWallonia,
    key: 'valmont',
    name: 'CPAS de Valmont – service d’insertion',
    about: about(310, 'secteur public'),
    people: [lead('Olivier'), ...several('manager', 'Bénédicte'), ...several('team', 'Grégory', 'Fatiha')],
  },
  {
    ...inWallonia,
    key: 'clairiere',
    name: 'Hôpital de jour La Clairière',
    about: about(64, '330.01.10'),
    people: [
      lead('Isabelle'),
      ...several('manager', 'Stéphane'),
      ...several('team', 'Laetitia', 'Moussa'),
      ...several('person', 'Solange'),
    ],
  },
  {
    ...inWallonia,
    key: 'seuil',
    name: 'Équipe de rue Le Seuil',
    about: about(12, '332'),
    people: [lead('Mehdi'), ...several('manager', 'Laurence')],
  },
];
