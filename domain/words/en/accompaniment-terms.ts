/** Words of the accompaniment that stand in several places: steps, roles, choices. */
export const step = {
  preparation: 'team preparation',
  description: 'job description',
  recruitment: 'opening of the recruitment',
  arrival: 'arrival',
};
export const as = {
  leadership: 'management',
  fieldWorker: 'field worker',
  personConcerned: 'person concerned',
  other: 'other',
};
export const role = {
  lead: 'project lead',
  manager: 'line manager',
  hr: 'human resources',
  team: 'host team',
  supervisor: 'supervisor',
};
export const how = { visit: 'visit', call: 'call', message: 'message', meeting: 'meeting' };
export const outcome = { goOn: 'go on like this', adjust: 'adjust' };
