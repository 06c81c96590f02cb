/** What everybody who has a part in it may know. */
const told = [
  'motives',
  'why',
  'advisor',
  'person',
  'heldBefore',
  'preparedOn',
  'describedOn',
  'overrides',
  'arrivedOn',
  'description',
] as const;
const project = ['funding', 'fundedUntil', 'firstPeer', 'plan', 'halts'] as const;
const inside = ['workingGroup', 'preparation', 'compensation', 'reviews', 'missing'] as const;

/** Who sees what of an accompaniment. */
export const readers = {
  lead: [...told, ...project, ...inside, 'members', 'handovers', 'contactDays'],
  advisor: [...told, ...project, ...inside, 'members', 'handovers', 'contacts'],
  manager: [...told, ...project, ...inside, 'contactDays'],
  group: [...told, ...project, 'workingGroup', 'preparation', 'missing'],
  hr: [...told, 'funding', 'fundedUntil'],
  team: [...told, 'preparation'],
  person: [...told, ...project],
  supervisor: ['advisor', 'arrivedOn'],
} as const;
