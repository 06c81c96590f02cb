import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One process for ever: its number and when it began, because numbers come again. */
export const processIdentity = z.readonly(z.object({ pid: z.int().positive(), began: z.string() }));
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** When a process began, as an opaque text; undefined when there is none (a dead one not yet reaped counts as none). */
function processBegan(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return beganOnLinux(pid);
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    const said = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

// proc(5): after the command in brackets, field 3 is the state and field 22 the start time in ticks since boot.
function beganOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
}

/** The words of a process's command line; empty when it is gone. */
export function commandLine(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
  } catch {
    return [];
  }
}

/** The identity of a living process; undefined when it is gone. */
export function identify(pid: number): ProcessIdentity | undefined {
  const began = processBegan(pid);
  return began === undefined ? undefined : { pid, began };
}

/** Whether that very process still lives. */
export const lives = (one: ProcessIdentity): boolean => processBegan(one.pid) === one.began;
