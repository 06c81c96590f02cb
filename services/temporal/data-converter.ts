import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { KeyRing } from '#db/key-ring.ts';
import { createCodec } from './codec.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Where the bundle, the worker and every client find the same converters. */
export const converterPaths = {
  payloadConverterPath: here('./payload-converter.ts'),
  failureConverterPath: here('./failure-converter.ts'),
};

/** What every client and worker writes and reads with. */
export const dataConverterOf = (ring: KeyRing): DataConverter => ({
  ...converterPaths,
  payloadCodecs: [createCodec(ring)],
});
