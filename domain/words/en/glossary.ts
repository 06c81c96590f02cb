import type { Glossary } from '../terms.ts';

export const glossary: Glossary = {
  peerWorker: {
    term: 'peer worker',
    also: ['peer workers'],
    means: 'Somebody hired to support others from what they have lived through and understood of it.',
  },
  peerSupport: {
    term: 'peer support',
    also: [],
    means: 'Support between people who went through similar things.',
  },
  livedKnowledge: {
    term: 'experiential knowledge',
    also: [],
    means: 'What one knows from having lived it, and from having thought about it with others.',
  },
  mutualAid: {
    term: 'mutual aid',
    also: [],
    means: 'People who support each other freely, without being paid for it.',
  },
  accompaniment: {
    term: 'accompaniment',
    also: ['accompaniments'],
    means: 'Help from outside during the whole project: from the first idea until after the arrival.',
  },
  advisor: {
    term: 'PAT adviser',
    also: ['PAT advisers', 'PAT advisor'],
    means:
      'Somebody from outside the institution who accompanies the team, the management and the person hired. They direct nobody.',
  },
  institution: {
    term: 'institution',
    also: [],
    means: 'The service or organisation that hires. On these pages it is also called “the house”.',
  },
  workingGroup: {
    term: 'working group',
    also: [],
    means:
      'Three to six people who carry the project in the institution. Somebody from the field and a person concerned are among them.',
  },
  hostTeam: {
    term: 'host team',
    also: [],
    means: 'The colleagues with whom the person will work every day.',
  },
  teamPreparation: {
    term: 'team preparation',
    also: ['team preparations', 'preparation of the team'],
    means: 'Meetings before the arrival, about expectations, fears and what is agreed.',
  },
  manager: {
    term: 'line manager',
    also: ['N+1'],
    means: 'Whoever organises the daily work, and whom one asks for leave.',
  },
  jobDescription: {
    term: 'job description',
    also: ['job descriptions'],
    means: 'The official text that says what the work is, and what it is not.',
  },
  clause: {
    term: 'clause',
    also: ['clauses'],
    means: 'A piece of the description: a mission, a limit, working hours… They are talked about one by one.',
  },
  mission: {
    term: 'mission',
    also: ['missions'],
    means: 'Something that the person is there to do.',
  },
  limit: {
    term: 'limit',
    also: ['limits'],
    means: 'Something that the person will not do, and will not be asked to.',
  },
  lines: {
    term: 'front line, second line',
    also: ['front line', 'second line'],
    means:
      'In the front line one is with the people themselves. In the second line one supports colleagues, trains, and thinks projects through.',
  },
  selfPresentation: {
    term: 'self-presentation',
    also: [],
    means:
      'How one names oneself and what one tells of oneself. Everybody chooses, according to who is there.',
  },
  rightDistance: {
    term: 'right distance',
    also: [],
    means: 'Sharing what one has lived without hurting oneself or the other.',
  },
  override: {
    term: 'override',
    also: ['overrides'],
    means:
      'Passing a gate while not everything is ready. It is signed, reasoned and visible to all, and a plan has to make up for what is missing.',
  },
  supervision: {
    term: 'supervision',
    also: [],
    means: 'A regular time with somebody to think about one’s work. What is said there stays there.',
  },
  intervision: {
    term: 'intervision',
    also: [],
    means: 'Colleagues who think about their work together, as equals.',
  },
  buddy: {
    term: 'buddy',
    also: [],
    means: 'A colleague who helps in the beginning: where things are, whom to talk to.',
  },
  seniority: {
    term: 'seniority',
    also: [],
    means: 'The years that count for the pay. Mutual aid and volunteering before may be among them.',
  },
  volunteer: {
    term: 'volunteer',
    also: ['volunteers'],
    means: 'Who works freely, without pay, with the rights that the law gives to volunteers.',
  },
  accommodation: {
    term: 'reasonable accommodation',
    also: ['reasonable accommodations', 'accommodation'],
    means:
      'A change that lets somebody do their work: hours, a place, a pace. One says what is needed, never the medical reason.',
  },
  trustedPerson: {
    term: 'trusted person',
    also: [],
    means: 'A colleague to talk to when things do not go well at work, and who keeps it secret.',
  },
  beingUsed: {
    term: 'tokenism',
    also: [],
    means: 'When somebody’s presence serves the image or the budget of the house, and not the work.',
  },
  recognition: {
    term: 'recognition',
    also: [],
    means: 'When what the person brings is used, named and paid.',
  },
};
