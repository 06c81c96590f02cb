import { loadEnvironment } from '#services/config/read.ts';
import { examine } from './doctor.ts';

try {
  const findings = await examine(loadEnvironment());
  for (const one of findings) {
    process.stdout.write(
      one.ok ? `ok       ${one.what}: ${one.is}\n` : `problem  ${one.what}: ${one.todo}\n`,
    );
  }
  process.exitCode = findings.every((one) => one.ok) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
