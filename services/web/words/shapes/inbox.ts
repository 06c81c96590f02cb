/** Whose turn it is: the page, and the same said in short on the first page. */
export interface InboxWords {
  readonly title: string;
  readonly filters: string;
  readonly mine: string;
  readonly team: string;
  readonly late: string;
  readonly noneMine: string;
  readonly noneTeam: string;
  readonly noneLate: string;
  readonly noneLateNext: (day: string) => string;
  readonly someLate: (count: number) => string;
  readonly atTeam: (count: number) => string;
  /** By when, where that is today. */
  readonly dueToday: string;
  readonly passed: string;
  readonly thisWeek: string;
  readonly next: string;
  readonly others: string;
  readonly othersNote: string;
  readonly theirs: (roles: string, day: string) => string;
  /** What happens when nobody answers; roles and commands come after a colon, so that no sentence has to agree with them. */
  readonly told: (day: string, roles: string) => string;
  readonly wasTold: (day: string, roles: string) => string;
  readonly done: (day: string, what: string) => string;
  readonly alsoAs: (role: string) => string;
}
