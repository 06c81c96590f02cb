import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { readEml, type WrittenMail } from './read-eml.ts';

/** The mails of the demonstration, which no server takes. */
export interface DemoMails {
  /** The newest, each with its id. */
  readonly newest: (limit: number) => Promise<readonly (WrittenMail & { readonly id: string })[]>;
  readonly one: (id: string) => Promise<WrittenMail | undefined>;
}

const named = /^([0-9a-f]{40})\.eml$/;

/** The mails in a folder, as the worker writes them there. */
export function demoMails(folder: string): DemoMails {
  const one: DemoMails['one'] = async (id) => {
    const eml = await readFile(path.join(folder, `${id}.eml`), 'utf8').catch(() => undefined);
    return eml === undefined ? undefined : readEml(eml);
  };
  return {
    one,
    async newest(limit) {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(
        names.flatMap((name) => {
          const id = named.exec(name)?.[1];
          if (id === undefined) return [];
          return [stat(path.join(folder, name)).then(({ mtimeMs }) => ({ id, mtimeMs }))];
        }),
      );
      const lately = found.toSorted((a, b) => b.mtimeMs - a.mtimeMs).slice(0, limit);
      const mails = await Promise.all(
        lately.map(async ({ id }) => {
          const mail = await one(id);
          return mail ? [{ id, ...mail }] : [];
        }),
      );
      return mails.flat();
    },
  };
}

/** The mails of an embedded demonstration whose mails no server takes; nowhere else are they anybody's to read. */
export function demoMailsIn(environment: Environment): { readonly mails?: DemoMails } {
  const { PASSERELLE_DEMO_CALENDAR: demo, DATABASE_URL: database, SMTP_URL: server } = environment;
  return demo === 'on' && database === undefined && server === undefined
    ? { mails: demoMails(path.join(environment.PASSERELLE_DATA, 'mail')) }
    : {};
}
