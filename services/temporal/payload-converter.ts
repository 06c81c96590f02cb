import {
  defaultPayloadConverter,
  type Payload,
  type PayloadConverter,
  RawValue,
  ValueError,
} from '@temporalio/common';

const code = /^[a-z][A-Za-z0-9.:|#@/_-]{0,199}$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const date = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,3})?Z)?$/;
const name = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

// By the chain, not by `instanceof`: values of the workflow sandbox have another Object.
const isPlain = (value: object): boolean => {
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || (typeof above === 'object' && Object.getPrototypeOf(above) === null);
};

/** Whether a value may stand in a history: ids, codes, dates, numbers, yes and no, and lists and plain objects of these. */
export function isWritable(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return code.test(value) || id.test(value) || date.test(value);
  if (Array.isArray(value)) return value.every(isWritable);
  if (typeof value !== 'object' || !isPlain(value)) return false;
  return Object.entries(value).every(([key, one]) => name.test(key) && isWritable(one));
}

const detail = /^[a-z][A-Za-z0-9.:|#@/_-]{0,199} [0-9T:.Z-]{1,30}$/;

/**
 * What the SDK itself answers to its own queries comes ready made. The current details are let through when
 * they hold codes and dates; stack traces and anything else are answered with a code.
 */
function readyMade({ payload }: RawValue): Payload {
  const value: unknown = defaultPayloadConverter.fromPayload(payload);
  const details =
    typeof value === 'object' && value !== null && 'currentDetails' in value ? value.currentDetails : null;
  const isShown =
    typeof details === 'string' && details.split('\n').every((line) => line === '' || detail.test(line));
  return isShown ? payload : defaultPayloadConverter.toPayload('notShown');
}

/**
 * Refuses whatever is not meant for a history, so that no text can ever get into one. The error never
 * repeats the value. What cannot be written cannot leak.
 */
export const payloadConverter: PayloadConverter = {
  toPayload(value, context) {
    if (value instanceof RawValue) return readyMade(value);
    if (!isWritable(value)) throw new ValueError('notWritable');
    return defaultPayloadConverter.toPayload(value, context);
  },
  fromPayload: (payload, context) => defaultPayloadConverter.fromPayload(payload, context),
};
