/** A length of time: working days skip weekends and Belgian holidays; weeks and months are calendar ones. */
export interface Span {
  readonly unit: 'workingDays' | 'weeks' | 'months';
  readonly value: number;
}

const workingDays = (value: number): Span => ({ unit: 'workingDays', value });

/**
 * Every delay that waits for somebody, with its default. An institution may change the number, not the unit.
 * Defaults are design choices of this project, not law: no source gives figures for them.
 */
export const defaultSettings = {
  /** From the launch until the working group is formed. */
  groupFormed: workingDays(20),
  /** From the launch until an advisor is attached. */
  advisorAttached: workingDays(10),
  /** From the birth of a preparation until its sessions are agreed with the team. */
  sessionsAgreed: workingDays(20),
  /** How long a questionnaire stays open. */
  questionnaireOpen: workingDays(10),
  /** From the last session until the working group and the advisor say "ready" or "not yet". */
  readinessSaid: workingDays(10),
  /** From the preparation until recruitment is opened. */
  recruitmentOpened: { unit: 'months', value: 3 },
  /** From an opening by override until the compensating plan. */
  compensatingPlan: workingDays(20),
  /** How long a pause lasts before somebody asks whether it goes on. */
  pauseReviewed: { unit: 'weeks', value: 8 },
  /** From the proposal of a job description until each party approves it or asks for a change. */
  descriptionApproved: workingDays(10),
  /** From the opening of a revision until both sides agree to the next version. */
  revisionAgreed: workingDays(15),
  /** From the arrival until the team looks back. */
  lookedBack: { unit: 'months', value: 3 },
} as const satisfies { readonly [name: string]: Span };

export type SettingName = keyof typeof defaultSettings;

/** What an institution changed: the number only. */
export type Settings = { readonly [N in SettingName]?: number };

/** The span of a delay in an institution. */
export const spanOf = (name: SettingName, settings: Settings): Span => ({
  unit: defaultSettings[name].unit,
  value: settings[name] ?? defaultSettings[name].value,
});
