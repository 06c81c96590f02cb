import { describe, expect, test } from 'vitest';
import { hashOfSecret } from '#db/ids.ts';
import { mintToken } from '#services/api/secrets.ts';
import { get, startApi } from '../support/api.ts';
import { testMoment } from '../support/houses.ts';

describe('The limit of requests', () => {
  test.each(['/v1/me', '/v1/inbox'])(
    'is that of an address for tokens that were never let in, so that inventing them does not help: %s',
    async (url) => {
      const limited = await startApi({ requestsPerSecond: 1 });
      expect((await get(limited, url, limited.tokens.lead)).statusCode).toBe(200);
      const answers = await Promise.all(Array.from({ length: 300 }, () => get(limited, url, mintToken())));
      expect(new Set(answers.map((one) => one.json().code))).toEqual(
        new Set(['TOKEN_REFUSED', 'TOO_MANY_REQUESTS']),
      );
      const known = await Promise.all(
        Array.from({ length: 50 }, () => get(limited, url, limited.tokens.lead)),
      );
      expect(new Set(known.map((one) => one.statusCode))).toEqual(new Set([200]));
      await limited.close();
    },
  );

  test('is that of an address again for a token that was revoked', async () => {
    const limited = await startApi({ requestsPerSecond: 1 });
    const token = await limited.tokenOf(limited.here.colleague);
    const mine = (await get(limited, '/v1/tokens', token)).json();
    expect(limited.app.knownTokens.has(hashOfSecret(token))).toBe(true);
    await Promise.all(
      mine.items.map((one: { readonly id: string }) =>
        limited.desk.revokeToken(
          { person: limited.here.colleague, house: limited.here.house },
          one.id,
          testMoment,
        ),
      ),
    );
    expect((await get(limited, '/v1/me', token)).statusCode).toBe(401);
    expect(limited.app.knownTokens.has(hashOfSecret(token))).toBe(false);
    await limited.close();
  });
});
