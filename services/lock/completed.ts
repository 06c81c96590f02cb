import { z } from 'zod';

/** A package of a lock, as far as it matters here; the rest of it goes through unseen. */
const entry = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockfile = z.looseObject({ packages: z.record(z.string(), entry) });

type Lock = z.infer<typeof lockfile>;
type Packages = Lock['packages'];

const systems = {
  darwin: 'darwin',
  win32: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
};
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
};

const among = (known: { readonly [word: string]: string }, words: readonly string[]): string[] =>
  words.flatMap((word) => (known[word] === undefined ? [] : [known[word]])).slice(0, 1);

const libraryOf = (name: string): string[] =>
  name.includes('musl') ? ['musl'] : /-gnu/.test(name) ? ['glibc'] : [];

const isKnown = (packages: Packages, from: string, name: string): boolean =>
  from
    .split('/node_modules/')
    .map((_, n, parts) => `${parts.slice(0, n + 1).join('/node_modules/')}/node_modules/${name}`)
    .some((path) => path in packages) || `node_modules/${name}` in packages;

function noted(name: string, version: string, dev: boolean | undefined): Packages[string] {
  const words = name.split(/[/-]/);
  const [os, cpu, libc] = [among(systems, words), among(processors, words), libraryOf(name)];
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev === true ? { dev } : {}),
    optional: true,
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

/**
 * Adds to a lock the optional packages of other platforms that the registry at hand could not describe: npm leaves
 * them out, and `npm ci` then refuses the lock. They carry a version and no hash.
 */
export function completed(read: unknown): { readonly lock: Lock; readonly added: readonly string[] } {
  const lock = lockfile.parse(read);
  const missing = Object.entries(lock.packages).flatMap(([from, one]) =>
    Object.entries(one.optionalDependencies ?? {}).flatMap(([name, wanted]) => {
      const version = wanted.replace(/^[\^~=]/, '');
      const isExact = /^\d+\.\d+\.\d+/.test(version);
      return isExact && !isKnown(lock.packages, from, name)
        ? [[`node_modules/${name}`, noted(name, version, one.dev)] as const]
        : [];
    }),
  );
  const { '': root, ...rest } = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  const packages = { ...(root ? { '': root } : {}), ...Object.fromEntries(sorted) };
  return { lock: { ...lock, packages }, added: missing.map(([path]) => path) };
}
