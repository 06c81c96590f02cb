import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commonReasons } from '#domain/processes/process.ts';
import { catalogue } from '#domain/processes/catalogue.ts';
import { defaultSettings } from '#domain/settings.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { bundles } from './lives.ts';

const bundled = async (): Promise<string> => {
  const code = await readFile(await bundleFile(bundles), 'utf8');
  // The map of sources repeats the comments of every file.
  return code.replace(/\/\/# sourceMappingURL=.*$/m, '');
};

describe('the bundle of the lives', () => {
  it('contains no line of the domain: no reason of a refusal, no state, no setting', async () => {
    const code = await bundled();
    const words = [
      ...commonReasons,
      ...Object.keys(defaultSettings),
      ...Object.values(catalogue).flatMap((one) => [...one.reasons, ...Object.keys(one.commands)]),
      ...Object.values(catalogue).flatMap((one) => one.states),
    ];
    // Short plain English words stand in the SDK too; a code of two words does not.
    const telling = words.filter((word) => /[a-z][A-Z]/.test(word));
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.filter((word) => new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
  });

  it('contains neither zod nor the calendar', async () => {
    const code = await bundled();
    expect(code).toContain('life');
    for (const name of ['zod', 'date-holidays', 'temporal-polyfill', 'kysely', 'nodemailer']) {
      expect(code).not.toContain(`node_modules/${name}/`);
    }
    expect(code).not.toContain('#domain/');
  });
});
