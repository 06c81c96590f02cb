import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { ownerRole, roleUrl, withClient } from '#services/start/postgres/database.ts';

/** One database of its own, with the address for each role. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly commitUrl: string;
  readonly workerUrl: string;
  readonly passwords: { readonly api: string; readonly commit: string; readonly worker: string };
  /** Removes it, ending connections that are still open. */
  readonly drop: () => Promise<void>;
}

/** A migrated database that nobody else uses (a copy of the run's template, about 50 ms). */
export const freshDatabase = (): Promise<TestDatabase> => create(inject('postgres').template);

/** A database without any table, owned by the migrating role: for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<TestDatabase> => create(undefined);

async function create(template: string | undefined): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const copy = template === undefined ? '' : ` template ${template} strategy file_copy`;
  await withClient(server.adminUrl, (client) =>
    client.query(`create database ${name}${copy} owner ${ownerRole}`),
  );
  const url = (role: string, password: string): string => roleUrl(server.port, role, password, name);
  const { owner, api, commit, worker } = server.passwords;
  return {
    ownerUrl: url(ownerRole, owner),
    apiUrl: url('passerelle_api', api),
    commitUrl: url('passerelle_commit', commit),
    workerUrl: url('passerelle_worker', worker),
    passwords: { api, commit, worker },
    drop: async () => {
      await withClient(server.adminUrl, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

/** The address of a database for the server's superuser, whom no policy holds back. */
export function adminUrlOf(database: TestDatabase): string {
  const url = new URL(inject('postgres').adminUrl);
  url.pathname = new URL(database.ownerUrl).pathname;
  return url.toString();
}
