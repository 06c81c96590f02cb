import { expect, it } from 'vitest';
import { errorFields } from '#services/worker/logging.ts';

it('logs of an error its name, its code and where it was thrown, and nothing of its message', () => {
  const error = Object.assign(new TypeError('Jeanne est absente\n    at home, Jeanne'), { code: '23505' });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ error: 'TypeError', code: '23505' });
  expect(fields.where).toContain('logging.test.ts');
  expect(JSON.stringify(fields)).not.toMatch(/Jeanne|home/);
  expect(errorFields('Jeanne')).toEqual({});
});
