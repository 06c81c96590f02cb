import { randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { keyedHash } from '#db/key-ring.ts';
import type { KeyRing } from '#db/key-ring.ts';
import type { Auth } from './auth.ts';

/** Who may come in by a way, and the page they wanted. */
export interface Way {
  /** One person for each institution that knows the address, with its name. */
  readonly people: readonly { readonly id: string; readonly house: string }[];
  readonly to: string;
}

/** How long a way in stands open. */
const minutesOfWay = 15;

const way = z.object({ people: z.array(z.object({ id: z.uuid(), house: z.string() })), to: z.string() });
const coded = way.extend({ proof: z.string(), triedAs: z.string() });

/** Who asked for a code: the secret of their browser, and the address they typed. */
interface Asked {
  readonly asked: string;
  readonly email: string;
}

/** The code with the secret of the browser: whoever has the database has no browser to try a million codes against. */
const proofOf = (asked: string, code: string): string => hashOfSecret(`${asked}|${code}`);

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Reads what was kept; nothing when it is none of ours or its time is over. */
function read<S extends z.ZodType>(
  schema: S,
  found: { readonly value: string; readonly expiresAt: Date } | null,
): z.infer<S> | undefined {
  if (!found || found.expiresAt.getTime() <= Date.now()) return undefined;
  return schema.parse(JSON.parse(found.value));
}

/**
 * Ways in, kept by the library under the hash of their secret and taken once. The link works in any browser: who reads
 * mail on a phone comes in there. The code works only in the browser that asked, so that nobody else can try it.
 */
export function waysOf({ $context }: Auth, keyRing: KeyRing) {
  const kept = async () => (await $context).internalAdapter;
  const keep = async (identifier: string, value: object): Promise<void> => {
    const expiresAt = new Date(Date.now() + minutesOfWay * 60_000);
    await (await kept()).createVerificationValue({ identifier, value: JSON.stringify(value), expiresAt });
  };
  return {
    minutes: minutesOfWay,
    makeLink: async (whose: Way): Promise<string> => {
      const link = newSecret();
      await keep(`link:${link}`, whose);
      return link;
    },
    makeCode: async (whose: Way, { asked, email }: Asked): Promise<string> => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const triedAs = keyedHash(keyRing, 'door-code', email.toLowerCase());
      await keep(`code:${asked}`, { ...whose, proof: proofOf(asked, code), triedAs });
      return code;
    },
    /** Who may come in by a link that was not used yet; looking does not use it. */
    behindLink: async (link: string): Promise<Way | undefined> =>
      read(way, await (await kept()).findVerificationValue(`link:${link}`)),
    takeLink: async (link: string): Promise<Way | undefined> =>
      read(way, await (await kept()).consumeVerificationValue(`link:${link}`)),
    /** Whose tries are counted when a code is tried in a browser: those of an address, whether it is known or not. */
    triedAs: async (asked: string): Promise<string | undefined> =>
      read(coded, await (await kept()).findVerificationValue(`code:${asked}`))?.triedAs,
    takeCode: async (asked: string, code: string): Promise<Way | undefined> => {
      const isRight = (found: z.infer<typeof coded> | undefined): boolean =>
        found !== undefined && isSame(found.proof, proofOf(asked, code));
      if (!isRight(read(coded, await (await kept()).findVerificationValue(`code:${asked}`))))
        return undefined;
      // Looked at again: meanwhile somebody else's may have been asked for in the same browser.
      const taken = read(coded, await (await kept()).consumeVerificationValue(`code:${asked}`));
      return taken && isRight(taken) ? { people: taken.people, to: taken.to } : undefined;
    },
  };
}
