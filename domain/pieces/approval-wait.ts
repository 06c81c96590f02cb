import { hasAgreed, type Party } from './approving.ts';

const waitNames = {
  lead: 'leadApproves',
  manager: 'managerApproves',
  hr: 'hrApproves',
  team: 'teamApproves',
} as const;

/** Ten working days for each party: a reminder, then the advisor is told. Silence approves nothing. */
export const approvalOf = (party: Party) => ({
  name: waitNames[party],
  whose: [party],
  after: 'descriptionApproved' as const,
  remind: [3],
  takenBy: ['approve', 'askChange'] as const,
  unless: ({ it }: { readonly it: Parameters<typeof hasAgreed>[0] }) => hasAgreed(it, party),
  then: { tell: ['advisor'] as const },
});
