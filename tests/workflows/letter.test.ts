import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLetterActivities, type Post } from '#activities/letters.ts';
import { type Mailer, smtpMailer } from '#activities/mail/mailer.ts';
import { deskOf } from '#db/desk.ts';
import { letterSent, letterToSend } from '#db/letters.ts';
import { openStore, type Store } from '#db/store.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { createCodec } from '#services/temporal/codec.ts';
import { dataConverterOf } from '#services/temporal/data-converter.ts';
import { isWritable, payloadConverter } from '#services/temporal/payload-converter.ts';
import { createPostBox, letterLimits, type PostBox } from '#services/temporal/post.ts';
import { testKeyRing } from '../support/houses.ts';
import { adminUrlOf, freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { askAs } from '../support/rows.ts';
import { type SmtpServer, startSmtp, subjectOf, textOf } from '../support/smtp.ts';
import { bundles, until } from './lives.ts';
import { realServer, type Server } from './servers.ts';

const { History } = proto.temporal.api.history.v1;
const keyRing = testKeyRing();
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const wording = {
  kind: 'signIn',
  language: 'fr',
  address: 'planted-marker@example.org',
  subject: 'Votre accès à Passerelle, planted-subject',
  text: 'Bonjour, voici votre planted-text : é\n',
} as const;

describe('a letter', () => {
  let server: Server;
  let database: TestDatabase;
  let store: Store & { close(): Promise<void> };
  let working: Store & { close(): Promise<void> };
  let smtp: SmtpServer;
  let mailer: Mailer;
  let client: Client;
  let postBox: PostBox;
  let running: Promise<void>;
  let worker: Worker;
  /** Set to make the note that a letter went out fail, as when the worker dies just then. */
  let forgets = 0;

  beforeAll(async () => {
    server = await realServer();
    database = await freshDatabase();
    store = openStore(database.commitUrl, keyRing);
    working = openStore(database.workerUrl, keyRing);
    smtp = await startSmtp();
    mailer = smtpMailer(smtp.url, 'Passerelle <passerelle@example.org>');
    const taskQueue = `letters-${randomUUID()}`;
    const dataConverter = dataConverterOf(keyRing);
    const { connection, native, namespace } = server;
    client = new Client({ connection, namespace, dataConverter, identity: 'passerelle-test' });
    postBox = createPostBox(client, { ...letterLimits, pauseFirst: 100 }, taskQueue);
    const post: Post = {
      toSend: (letter, at) => letterToSend(working, letter, at),
      async sent(letter, at) {
        if (forgets > 0) {
          forgets -= 1;
          throw new Error('planted-marker');
        }
        await letterSent(working, letter, at);
      },
      mailer,
      clock: () => Promise.resolve(inMs(0)),
    };
    worker = await Worker.create({
      connection: native,
      namespace,
      taskQueue,
      dataConverter,
      identity: 'passerelle-test',
      workflowBundle: { codePath: await bundleFile(bundles) },
      activities: { ...createLetterActivities(post) },
    });
    running = worker.run();
  });
  afterEach(() => {
    smtp.received.length = 0;
  });
  afterAll(async () => {
    worker.shutdown();
    await running;
    mailer.close();
    await Promise.all([smtp.close(), store.close(), working.close()]);
    await database.drop();
    await server.close();
  });

  const keep = (changed: { readonly until?: string; readonly address?: string } = {}): Promise<string> =>
    deskOf(store).keepLetter({ ...wording, until: inMs(900_000), ...changed }, inMs(0));
  const handleOf = (id: string) => client.workflow.getHandle(`letter/${id}`);
  const ended = (id: string) => handleOf(id).result();
  const rowOf = async (id: string) =>
    Object((await askAs(adminUrlOf(database), `select sealed, sent_at from letter where id = '${id}'`))[0]);

  it('goes out by a real mail server, once however often it is started, and nothing of it stays', async () => {
    const id = await keep();
    for (let times = 0; times < 5; times += 1) postBox.deliver(id);
    await postBox.settled();
    await ended(id);
    postBox.deliver(id);
    await postBox.settled();
    await ended(id);
    expect(smtp.received).toHaveLength(1);
    const [mail = ''] = smtp.received;
    expect(mail).toMatch(/^To: planted-marker@example\.org\r?$/m);
    expect(subjectOf(mail)).toBe(wording.subject);
    expect(textOf(mail).trim()).toBe(wording.text.trim());
    expect(await rowOf(id)).toMatchObject({ sealed: null });
    expect((await rowOf(id)).sent_at).not.toBeNull();
  });

  it('waits for a mail server that is away, and its history does not grow by it', async () => {
    const { port } = smtp;
    await smtp.close();
    const id = await keep();
    postBox.deliver(id);
    await postBox.settled();
    const tries = async (): Promise<number> =>
      (await handleOf(id).describe()).raw.pendingActivities?.[0]?.attempt ?? 0;
    await until(async () => (await tries()) >= 4);
    smtp = await startSmtp(port);
    await ended(id);
    expect(smtp.received).toHaveLength(1);
    expect((await handleOf(id).fetchHistory()).events).toHaveLength(11);
  });

  it('ends quietly when it is too late, and nothing is sent from then on', async () => {
    const id = await keep({ until: inMs(800), address: 'nobody@example.org' });
    postBox.deliver(id);
    await postBox.settled();
    await ended(id);
    expect(smtp.received).toEqual([]);
    expect(await rowOf(id)).toEqual({ sealed: null, sent_at: null });
    expect((await handleOf(id).describe()).status.name).toBe('COMPLETED');
  });

  it('goes out twice under one id when nobody could note that it went', async () => {
    forgets = 1;
    const id = await keep();
    postBox.deliver(id);
    await postBox.settled();
    await ended(id);
    const ids = smtp.received.map((mail) => /^Message-ID: <(.*)@/im.exec(mail)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toContain(id);
  });

  it('leaves its id and nothing else in the history, also where an attempt failed', async () => {
    forgets = 1;
    const id = await keep();
    postBox.deliver(id);
    await postBox.settled();
    await ended(id);
    const history = await handleOf(id).fetchHistory();
    const bytes = Buffer.from(History.encode(history).finish());
    for (const word of ['planted', 'example.org', 'signIn', 'Error:'])
      expect(bytes.includes(word)).toBe(false);
    const [started] = history.events ?? [];
    const payloads = started?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
    const opened = await createCodec(keyRing).decode([...payloads]);
    const values = opened.map((one) => payloadConverter.fromPayload<unknown>(one));
    expect(values).toEqual([{ letter: id, limits: { ...letterLimits, pauseFirst: 100 } }]);
    expect(values.every(isWritable)).toBe(true);
  });
});
