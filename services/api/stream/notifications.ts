import { Client } from 'pg';

type Listener = (processId: string) => void;

/** Hears, once a commit, the id of the process it changed. */
export interface Notifications {
  subscribe(listener: Listener): () => void;
  close(): Promise<void>;
}

const channel = 'passerelle';
const pauseMs = 1000;

/**
 * One connection that listens for the whole process of ours. When PostgreSQL goes, it comes back by itself;
 * what was said meanwhile is not repeated, so each return tells every listener with an empty id: look again.
 */
export function listen(url: string): Notifications {
  const listeners = new Set<Listener>();
  let client: Client | undefined;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  const tell = (id: string): void => listeners.forEach((listener) => listener(id));
  const lost = (): void => {
    client?.removeAllListeners('end');
    client = undefined;
    if (!closed) again = setTimeout(() => void connect(true), pauseMs).unref();
  };
  const connect = async (isReturn: boolean): Promise<void> => {
    const next = new Client({ connectionString: url, connectionTimeoutMillis: 700, keepAlive: true });
    client = next;
    // Unheard, an error of the connection ends the Node process.
    next.on('error', () => undefined);
    next.on('notification', (message) => tell(message.payload ?? ''));
    try {
      await next.connect();
      next.once('end', lost);
      await next.query(`listen ${channel}`);
      if (isReturn) tell('');
    } catch {
      await next.end().catch(() => undefined);
      lost();
    }
  };
  void connect(false);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      clearTimeout(again);
      client?.removeAllListeners('end');
      await client?.end().catch(() => undefined);
    },
  };
}
