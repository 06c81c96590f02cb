import type { Report } from './run.ts';
import { partNames } from './stack.ts';

/** Which refusals were told, and how often. */
function refusals({ ledger }: Report): string {
  const many = new Map<string, number>();
  for (const { status, path, answer } of ledger.entries) {
    if (status < 300) continue;
    const name = `${path.replace(/.*\//, '').replace(/\?.*/, '')} ${/"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? status}`;
    many.set(name, (many.get(name) ?? 0) + 1);
  }
  return [...many].map(([name, count]) => `${name} ${count}`).join(', ');
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The whole report as Markdown. */
export function tableOf(report: Report): string {
  const { findings, ledger, shots, crowds, doorbells, quietAfter, machine } = report;
  const ms = ledger.entries
    .filter((one) => one.sent === 1)
    .map((one) => one.ms)
    .toSorted((a, b) => a - b);
  const kills = partNames
    .map((part) => `${part} ${shots.filter((one) => one.part === part).length}`)
    .join(', ');
  const rows = findings.map(
    (one) =>
      `| ${one.faults.length === 0 ? 'ok' : `${one.faults.length} FAULTS`} | ${one.what} | ${one.looked} | ${one.note ?? ''} |`,
  );
  const faults = findings.flatMap((one) => one.faults.slice(0, 8).map((fault) => `- ${one.what}: ${fault}`));
  return [
    '| | check | looked at | |',
    '|---|---|---|---|',
    ...rows,
    '',
    `${ledger.entries.length} commands told (${ledger.entries.filter((one) => one.status < 300).length} done, the rest refused), ${crowds} crowds; first-try p50 ${quantile(ms, 0.5).toFixed(1)} ms, p99 ${quantile(ms, 0.99).toFixed(0)} ms, max ${(ms.at(-1) ?? 0).toFixed(0)} ms.`,
    `${shots.length} times kill -9: ${kills}. Right after an answer: ${shots.filter((one) => one.after !== null).length}; of these the doorbell was lost ${doorbells.lost} times and heard ${doorbells.rung} times.`,
    `Refused: ${refusals(report) || 'nothing'}.`,
    `Quiet ${quietAfter.toFixed(1)} s after the load ended. Others used ${machine.foreign().toFixed(1)} cores meanwhile, this run ${machine.own().toFixed(1)}.`,
    ...(faults.length === 0 ? [] : ['', ...faults]),
    '',
  ].join('\n');
}
