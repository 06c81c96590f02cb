import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Store } from '#db/store.ts';
import type { Door } from '#services/door/door.ts';
import type { WorkflowInfo } from '#services/temporal/workflow-info.ts';
import type { Books, Desk, ProcessName } from './books.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { Logs } from './logs.ts';
import type { Problem } from './problems/problem.ts';
import type { ProblemName } from './problems/problem-types.ts';
import type { Operation } from './operation.ts';
import type { Notifications } from './stream/notifications.ts';

/** What the API needs of Temporal; it serves without it. */
interface Engine {
  /** Tells the life of a process that something is left to do; in the background, failures ignored. */
  ring(process: ProcessName): void;
  /** How Temporal itself sees the workflow of a process. */
  about(process: ProcessName): Promise<WorkflowInfo>;
  /** Starts the life of a letter that the desk kept; in the background, failures ignored. */
  deliver(letter: string): void;
}

/** A part that must be there before people are let in, and the problem when it is not. */
export interface Need {
  readonly otherwise: ProblemName;
  readonly holds: () => Promise<boolean>;
}

/** Pages for people beside the API, brought by whoever starts both: the API itself knows none. */
export interface Pages {
  readonly add: (app: FastifyInstance, deps: ApiDeps) => Promise<void>;
  /** Says what went wrong as a page, in the reader's language. */
  readonly answer: (found: Problem, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

export interface ApiDeps {
  readonly catalogue: readonly Process[];
  readonly store: Store;
  readonly books: Books;
  readonly desk: Desk;
  readonly engine: Engine;
  readonly notifications: Notifications;
  readonly needs: readonly Need[];
  /** What can be found out about the programs behind it; absent: nothing is known of them. */
  readonly operation?: Operation;
  readonly clock: () => Instant;
  /** In the embedded demonstration only. */
  readonly demoCalendar?: DemoCalendar;
  readonly pages?: Pages;
  /** Who comes in by the pages; needed where there are pages. */
  readonly door: Door;
  readonly logs?: Logs;
  /** Whose X-Forwarded-For is believed; nobody's unless it is set. */
  readonly trustedProxies?: string;
  /** Requests a second for one token before 429; 100 is the least. */
  readonly requestsPerSecond?: number;
}
