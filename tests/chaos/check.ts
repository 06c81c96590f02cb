import { Client } from 'pg';
import { readKeyRing } from '#db/key-ring.ts';
import { openStore } from '#db/store.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { auditHolds, byKey, exactlyOnce, onlyNotKnownYet, sameAnswer } from './check-commands.ts';
import { everybodyLives, lostDoorbells, mailsOnce } from './check-outside.ts';
import {
  bothPausedOrNeither,
  datesInOrder,
  noGap,
  nothingBehind,
  outboxDone,
  processesOf,
  snapshotIsFold,
} from './check-processes.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Stack } from './stack.ts';

const checks = [
  exactlyOnce,
  sameAnswer,
  byKey,
  noGap,
  snapshotIsFold,
  outboxDone,
  datesInOrder,
  mailsOnce,
  everybodyLives,
  nothingBehind,
  bothPausedOrNeither,
  auditHolds,
  onlyNotKnownYet,
];

/** Everything the checks found, and how often a doorbell was lost. It shares nothing with the workload but what people were told. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly doorbells: { readonly lost: number; readonly rung: number };
}

/** Reads PostgreSQL, the histories and the mails, and says what is wrong. */
export async function checkAll(
  stack: Stack,
  told: Pick<Evidence, 'mails' | 'ledger' | 'shots' | 'machine'>,
): Promise<Verdict> {
  const ring = readKeyRing(stack.settings.keyFile);
  const admin = new Client({ connectionString: stack.adminUrl });
  await admin.connect();
  const store = openStore(stack.adminUrl, ring, { max: 2 });
  const temporal = await connectClient(stack.settings.temporal, ring);
  const { origin, away } = stack;
  const evidence: Evidence = {
    ...told,
    origin,
    away,
    admin,
    store,
    temporal,
    processes: await processesOf({ admin }),
  };
  try {
    const findings: Finding[] = [];
    for (const check of checks) findings.push(await check(evidence));
    return { findings, doorbells: await lostDoorbells(evidence) };
  } finally {
    await Promise.all([admin.end(), store.close(), temporal.connection.close()]);
  }
}
