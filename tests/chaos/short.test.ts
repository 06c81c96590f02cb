import { expect, test } from 'vitest';
import { runChaos } from './run.ts';
import { tableOf } from './table.ts';

test(
  'under kill -9 of every process nothing acknowledged is lost and nothing happens twice',
  { timeout: 170_000 },
  async () => {
    const report = await runChaos({ seconds: 16, processes: 12, seed: 7, crowd: 30, say: () => undefined });
    if (report.findings.some((one) => one.faults.length > 0)) throw new Error(tableOf(report));
    expect(report.shots.length).toBeGreaterThan(2);
    expect(report.ledger.entries.filter((one) => one.status < 300).length).toBeGreaterThan(20);
    expect(report.findings.find((one) => one.what.startsWith('each date'))?.looked).toBeGreaterThan(20);
  },
);
