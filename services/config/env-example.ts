import { environmentSchema } from './environment.ts';

/** The text of `.env.example`: every setting with its meaning, commented out, showing its default. */
export function envExample(): string {
  const head =
    '# Every setting of Passerelle. Nothing has to be set. Written by "npm run env-example": do not edit by hand.\n' +
    '# Each may also come from a file: NAME_FILE=/run/secrets/name, which counts when NAME itself is not set.\n';
  const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const standard = schema.safeParse(undefined).data;
    return `# ${schema.description ?? ''}\n# ${name}=${quoted(standard === undefined ? '' : String(standard))}\n`;
  });
  return [head, ...settings].join('\n');
}

const quoted = (value: string): string => (/[\s<>#]/.test(value) ? `"${value}"` : value);
