import {
  type Logger as SdkLogger,
  type LogLevel,
  makeTelemetryFilterString,
  Runtime,
} from '@temporalio/worker';
import { type Level, type Logger, pino } from 'pino';

const levels: Readonly<Record<LogLevel, Level>> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};
const kept = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'attempt',
  'taskQueue',
  'namespace',
] as const;
const noLog: ReadonlySet<string> = new Set(['silent']);

/** An error as it may be logged: its name, its code, where it was thrown. Never its message, which may repeat values. */
export function errorFields(error: unknown): {
  readonly error?: string;
  readonly code?: string;
  readonly where?: string;
} {
  if (!(error instanceof Error)) return {};
  // The stack begins with the message, which may look like a line of it.
  const where = /^\s+at (.*)$/m.exec((error.stack ?? '').replace(error.message, ''))?.[1];
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(where === undefined ? {} : { where }),
  };
}

// Whoever read our output may be gone with its pipe full: pino would wait for it at exit, for ever.
const isRead = (): boolean => process.send === undefined || process.connected;

/** The worker's log: one JSON object a line, ids and codes only. */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: { service: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 1, sync: true, retryEAGAIN: isRead }),
  );

/** Lets the SDK log into ours, and leaves signals to the process. Once per process, before the first worker. */
export function installRuntime(log: Logger): void {
  const write = (level: LogLevel, message: string, meta: Record<PropertyKey, unknown> = {}): void => {
    const fields = Object.fromEntries(kept.flatMap((name) => (name in meta ? [[name, meta[name]]] : [])));
    log[levels[level]]({ ...fields, ...errorFields(meta['error']) }, message);
  };
  const logger: SdkLogger = {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
  Runtime.install({
    logger,
    shutdownSignals: [],
    telemetryOptions: {
      logging: {
        filter: makeTelemetryFilterString({ core: noLog.has(log.level) ? 'ERROR' : 'WARN' }),
        forward: {},
      },
    },
  });
}
