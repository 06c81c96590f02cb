import { type Day, instantOf } from '#domain/calendar.ts';
import { type Facts, noFacts } from '#domain/facts.ts';
import type { Kind } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import type {
  Action,
  Deadline,
  Effect,
  Position,
  Process,
  Recorded,
  Turn,
} from '#domain/processes/process.ts';
import type { Acting, Role } from '#domain/roles.ts';
import type { Settings } from '#domain/settings.ts';

type Input = { readonly [name: string]: unknown };

/** An id made of a number: the same number, the same id. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Played people, by name. */
export const who = {
  nadia: idOf(0xa1),
  irene: idOf(0xa2),
  thomas: idOf(0xa3),
  malik: idOf(0xa4),
  ana: idOf(0xa5),
};

const usual: { readonly [A in Acting]?: string } = {
  lead: who.nadia,
  advisor: who.irene,
  time: 'time',
  process: 'process',
};

/** A process played in a test: one step a call, on a day that moves by hand. */
export class Play {
  readonly process: Process;
  readonly records: Recorded[] = [];
  readonly effects: Effect[] = [];
  facts: Facts = noFacts;
  settings: Settings = {};
  position: Position;
  today: Day;
  #ids = 0x1000;

  constructor(kind: Kind, today: Day) {
    this.process = processOf(kind);
    this.position = this.process.nothing();
    this.today = today;
  }

  /** Gives a command; answers with the refusal, or nothing when it was accepted. */
  does(
    role: Acting,
    command: string,
    input: Input = {},
    by: string = usual[role] ?? who.ana,
  ): string | undefined {
    const at = instantOf(this.today, 12);
    const given = { command, input, by: { id: by, role }, at, id: this.#nextId() };
    const decision = this.process.decide(this.position, given, this.facts);
    if (decision.refused !== undefined) return decision.refused;
    this.#take(decision.records, decision.position);
    return undefined;
  }

  /** Gives a command that has to be accepted. */
  must(role: Acting, command: string, input: Input = {}, by?: string): this {
    const refused = this.does(role, command, input, by);
    if (refused !== undefined) throw new Error(`${role} ${command} was refused: ${refused}`);
    return this;
  }

  on(day: Day): this {
    this.today = day;
    return this;
  }

  /** Lets time act on all that is due by noon of today; answers with what it did, in order. */
  timeActs(): readonly string[] {
    const before = this.records.length;
    const at = instantOf(this.today, 12);
    for (let due = this.due(at); due; due = this.due(at)) {
      const decision = this.process.decideDue(
        this.position,
        due.key,
        at,
        this.#nextId(),
        this.facts,
        this.settings,
      );
      if (decision.refused !== undefined) throw new Error(`nothing due under ${due.key}`);
      this.#take(decision.records, decision.position);
    }
    return this.records.slice(before).map((one) => [one.type, one.input['wait']].filter(Boolean).join(' '));
  }

  due(at: string): Deadline | undefined {
    return this.deadlines().find((one) => one.at <= at);
  }

  deadlines(): readonly Deadline[] {
    return this.process.deadlines(this.position, this.settings);
  }

  turns(): readonly Turn[] {
    return this.process.turns(this.position, this.settings);
  }

  action(role: Role, command: string): Action | undefined {
    const all = this.process.actions(this.position, role, this.facts, instantOf(this.today, 12));
    return all.find((one) => one.command === command);
  }

  sees(role: Role): Input {
    return this.process.view(this.position, role) ?? {};
  }

  get it(): Input {
    return { ...this.position.it };
  }

  get state(): string {
    return this.position.state;
  }

  #nextId(): string {
    this.#ids += 0x100;
    return idOf(this.#ids);
  }

  #take(records: readonly Recorded[], position: Position): void {
    const self = { accompaniment: idOf(1) };
    this.records.push(...records);
    this.position = position;
    this.effects.push(...records.flatMap((one) => this.process.effects(position, one, self)));
  }
}

/** A text as the domain sees it: the id of a sealed wording. */
export const wording = idOf(0xfe);

/** The launch of an accompaniment, changed where a test says so. */
export const launchInput = (change: Input = {}): Input => ({
  motives: ['teamRequest'],
  why: wording,
  funding: 'recurrent',
  fundedUntil: null,
  firstPeer: false,
  ...change,
});

export const group = {
  members: [
    { who: who.nadia, as: 'leadership' },
    { who: who.malik, as: 'fieldWorker' },
    { who: who.ana, as: 'personConcerned' },
  ],
};

/** An accompaniment just launched. */
export const launched = (today: Day, change: Input = {}): Play =>
  new Play('accompaniment', today).must('lead', 'launch', launchInput(change));

/** A team preparation just begun. */
export const begun = (today: Day): Play => new Play('team-preparation', today).must('process', 'begin');

/** An accompaniment whose steps before the arrival were all held before, with the arrival on a day. */
export const arrivedBefore = (today: Day, arrival: Day, change: Input = {}): Play => {
  const play = launched(today, change);
  for (const step of ['preparation', 'description', 'recruitment'])
    play.must('lead', 'holdBefore', { step, on: null, note: null });
  return play.must('lead', 'holdBefore', { step: 'arrival', on: arrival, note: null });
};
