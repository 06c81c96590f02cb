/** Who looks at the pages of the list: a role, held by one person for each language. */
export const cast = {
  lead: { fr: 'Sophie', nl: 'Greet', en: 'Emma' },
  team: { fr: 'Karim', nl: 'Bart', en: 'Alice' },
  advisor: { fr: 'Irène', nl: 'Ilse', en: 'Iris' },
  person: { fr: 'Malik', nl: 'Hanne', en: 'Nora' },
} as const;

export type Looker = keyof typeof cast;

export const lookers: readonly Looker[] = ['lead', 'team', 'advisor', 'person'];
