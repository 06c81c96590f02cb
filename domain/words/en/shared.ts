import type { SharedWords } from '../shape.ts';

export const shared = {
  roles: {
    person: 'peer worker',
    lead: 'project lead',
    advisor: 'PAT adviser',
    manager: 'line manager',
    hr: 'human resources',
    group: 'working group',
    team: 'host team',
    supervisor: 'supervisor',
    support: 'support person',
    time: 'the calendar',
    process: 'another step',
  },
  reasons: {
    unknownCommand: 'This action does not exist here.',
    notYours: 'This action belongs to another role than yours.',
    notNow: 'This action is not possible at this stage.',
    ended: 'This has come to its end: it can be read, but no longer changed.',
    nothingToChoose: 'There is nothing to choose at the moment.',
    notAmongThem: 'This choice is no longer in the list. Read the page again and choose again.',
    invalidInput: 'An answer is missing or does not have the expected form. Check each field.',
    unknownMember: 'This person is not known here. Add them to the house first.',
    holdsAnotherRole:
      'This person does not hold the role that is needed here. Choose somebody who does, or give them the role in the accompaniment first.',
  },
  possibleWhen: 'It is possible in these steps: {…}.',
  belongsTo: 'It belongs to: {…}.',
  anyReason: 'This is not possible now.',
  timeRecords: {
    reminded: 'A reminder was sent',
    escalated: 'A third person was told',
    passed: 'The date has come',
  },
  papers: {
    officialDescription: 'official description',
    descriptionTranslation: 'translation as an aid',
  },
  findings: {
    TRAINING_REQUIRED: 'asks for a training or a diploma',
    ABSTINENCE_REQUIRED: 'asks for abstinence',
    RECOVERY_REQUIRED: 'asks for a state of health',
    HEALTH_QUESTION: 'asks a question about health',
  },
} as const satisfies SharedWords;
