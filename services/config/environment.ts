import { z } from 'zod';

const url = (protocol: RegExp, what: string) =>
  z.url({ protocol, error: `must be an address such as ${what}` });
const postgres = () => url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database');
const file = () => z.string().min(1);
const onOff = (standard: 'on' | 'off') =>
  z.enum(['on', 'off'], { error: 'must be on or off' }).default(standard);

/** Everything that can be set from outside, each with what it means. `.env.example` is written from this. */
export const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('The network address that Passerelle answers on.'),
  PORT: z.coerce
    .number({ error: 'must be a port number from 1 to 65535' })
    .int()
    .min(1)
    .max(65_535)
    .default(4000)
    .describe('The port that Passerelle answers on.'),
  PUBLIC_URL: url(/^https?$/, 'https://passerelle.example.org')
    .optional()
    .describe('The address that people type, used in mails and links; unset, http://HOST:PORT.'),
  TRUSTED_PROXIES: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The reverse proxies whose X-Forwarded-For is believed, as addresses, networks or the words loopback and uniquelocal, with commas; unset, none: then everybody behind a proxy counts as one.',
    ),
  PASSERELLE_DATA: file()
    .default('.passerelle')
    .describe('The folder for the embedded data, the generated secrets and the mails that are not sent.'),
  PASSERELLE_KEY_FILE: file()
    .optional()
    .describe(
      'The ring of keys that seals all free text; unset, keys.json in the data folder, made at the first start.',
    ),
  PASSERELLE_ALIVE_FILE: file()
    .optional()
    .describe('A file that the worker touches every 10 s, for whoever checks its health; unset, none.'),
  PASSERELLE_DEMO: onOff('on').describe('Whether the embedded start brings the demonstration house along.'),
  PASSERELLE_DEMO_CALENDAR: onOff('off').describe(
    'Whether everybody may turn the calendar forward: set by the embedded demonstration, never where people work.',
  ),
  DATABASE_URL: postgres()
    .optional()
    .describe(
      'The PostgreSQL role that migrates and owns everything; unset, an embedded PostgreSQL is started.',
    ),
  DATABASE_API_URL: postgres()
    .optional()
    .describe('The role that reads views for the pages and the API; unset, derived from DATABASE_URL.'),
  DATABASE_COMMIT_URL: postgres()
    .optional()
    .describe("The API's role that commits commands; unset, derived from DATABASE_URL."),
  DATABASE_WORKER_URL: postgres().optional().describe("The worker's role; unset, derived from DATABASE_URL."),
  PRIVATE_DATABASE_URL: postgres()
    .optional()
    .describe('The separate database of private notes; unset, one beside the main database.'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d+$/, { error: 'must be host:port' })
    .optional()
    .describe('The Temporal server, as host:port; unset, a development server is started.'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default').describe("Temporal's namespace for Passerelle."),
  TEMPORAL_TLS: onOff('off').describe('Whether the connection to Temporal is encrypted.'),
  TEMPORAL_TLS_CA_FILE: file()
    .optional()
    .describe('The certificate authority that signed Temporal’s certificate.'),
  TEMPORAL_TLS_CERT_FILE: file().optional().describe('The client certificate shown to Temporal.'),
  TEMPORAL_TLS_KEY_FILE: file().optional().describe('The private key of the client certificate.'),
  TEMPORAL_API_KEY: z.string().min(1).optional().describe('The API key of a Temporal Cloud namespace.'),
  TEMPORAL_CLI: file()
    .optional()
    .describe('A temporal program (server 1.32 or newer) to start instead of the one that would be found.'),
  SMTP_URL: url(/^smtps?$/, 'smtps://user:password@mail.example.org')
    .optional()
    .describe('The mail server; unset, mails are written as .eml files into the data folder.'),
  MAIL_FROM: z
    .string()
    .min(3)
    .default('Passerelle <passerelle@localhost>')
    .describe('The sender of every mail.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info')
    .describe('How much is logged.'),
});

/** The settings by their own names, defaults filled in. */
export type Environment = z.infer<typeof environmentSchema>;

/** A name that can be set. */
