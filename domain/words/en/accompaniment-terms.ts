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
export const motives = {
  teamRequest: 'request of the team',
  usersRequest: 'request of the people supported',
  networkReform: 'reform of the network',
  callForProjects: 'call for projects',
  other: 'another reason',
};
export const funding = {
  recurrent: 'recurrent',
  project: 'by project',
  mixed: 'both',
  notYet: 'not found yet',
};
export const halt = { paused: 'paused', autonomous: 'the house goes on alone', closed: 'closed' };
