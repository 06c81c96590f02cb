import type { Report } from './run.ts';

/** Answers by status, over all operations; and the operations that never said yes. */
function answered({ rounds }: Report) {
  const statuses = new Map<number, number>();
  const all = new Set<string>();
  const yes = new Set<string>();
  for (const { answers } of rounds) {
    for (const [operation, several] of answers) {
      for (const [status, many] of several) {
        statuses.set(status, (statuses.get(status) ?? 0) + many);
        // Methods that an address does not have are tried too; they are no operations.
        if (status !== 405) all.add(operation);
        if (status < 300) yes.add(operation);
      }
    }
  }
  return { statuses, all, never: [...all].filter((one) => !yes.has(one)) };
}

/** Cases of a run. */
export const casesOf = ({ rounds }: Report): number => rounds.reduce((sum, one) => sum + one.cases, 0);

/** Whether every check was held, and enough was asked. */
export const isClean = (report: Report, wanted: number): boolean =>
  report.unexpected.length === 0 &&
  casesOf(report) >= wanted &&
  report.rounds.every(({ findings }) => findings.length === 0);

/** The whole report as Markdown: findings by check and operation, then how far the requests came. */
export function tableOf(report: Report): string {
  const { statuses, all, never } = answered(report);
  const counted = [...statuses].toSorted(([a], [b]) => a - b).map(([status, many]) => `${status} ${many}`);
  const findings = report.rounds
    .flatMap((one) => one.findings)
    .flatMap(({ check, operations }) => operations.map((one) => `| ${check} | ${one} |`));
  return [
    `${casesOf(report)} requests to ${all.size} operations; answers: ${counted.join(', ')}.`,
    `Said yes at least once: ${all.size - never.length}. Never: ${never.join(', ') || 'none'}.`,
    '',
    ...(findings.length === 0 ? ['Nothing was found.'] : ['| check | operation |', '|---|---|', ...findings]),
    ...report.rounds.map(({ details }) => details).filter(Boolean),
    ...report.unexpected,
    '',
  ].join('\n');
}
