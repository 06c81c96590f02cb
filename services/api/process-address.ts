import { z } from 'zod';
import { kinds } from '#domain/kinds.ts';
import { idSchema } from '#services/wire/input-schema.ts';

/** The `{id}` of an address: the uuid of a process. */
export const processParams = z.strictObject({
  id: idSchema.meta({ description: 'The uuid of the process; its whole id (kind/uuid) is understood too.' }),
});

const whole = new RegExp(`^(/v1/(${kinds.join('|')})s/)\\2(?:/|%2[Ff])`);

/** People paste the id they were given, `accompaniment/0199…`, behind `/v1/accompaniments/`: that is understood. */
export const withShortId = (url: string): string => url.replace(whole, '$1');
