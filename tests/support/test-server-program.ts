import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '#services/start/cache-folder.ts';

const run = promisify(execFile);
const version = '1.31.0';

/**
 * A program that runs Temporal's time-skipping test server from its Java library, fetched once by Maven into the user's cache.
 * @throws one sentence when Java or Maven is missing
 */
export async function testServerProgram(): Promise<string> {
  const home = path.join(cacheFolder(), `temporal-test-server-${version}`);
  const program = path.join(home, 'temporal-test-server');
  if (existsSync(program)) return program;
  await mustRun('java', ['-version']);
  await mustRun('mvn', ['--version']);
  await mkdir(path.dirname(home), { recursive: true });
  const growing = await mkdtemp(`${home}-`);
  try {
    await writeFile(path.join(growing, 'pom.xml'), pom);
    await run(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        path.join(growing, 'pom.xml'),
        'dependency:copy-dependencies',
        '-DoutputDirectory=jars',
      ],
      {
        cwd: growing,
        timeout: 600_000,
      },
    );
    const jars = await readdir(path.join(growing, 'jars'));
    if (!jars.some((jar) => jar.startsWith('temporal-test-server')))
      throw new Error('Maven brought no test server');
    await writeFile(path.join(growing, 'temporal-test-server'), wrapper);
    await chmod(path.join(growing, 'temporal-test-server'), 0o755);
    // Another test file may have been quicker: its copy is as good.
    await rename(growing, home).catch(() => undefined);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
  return program;
}

async function mustRun(command: string, args: string[]): Promise<void> {
  await run(command, args).catch((error: unknown) => {
    throw new Error(
      "Time-skipping tests need Temporal's test server: its official download is out of reach, and Java with Maven, the other way to get it, is not installed.",
      { cause: error },
    );
  });
}

// One client, one small heap: starts a third faster than with the default collector and compiler.
const wrapper = `#!/bin/sh
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$(dirname "$0")/jars/*" io.temporal.testserver.TestServer "$@" 2>/dev/null
`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>passerelle</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
