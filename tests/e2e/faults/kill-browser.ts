import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser leaves behind in a profile that it holds. */
const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'lock', '.parentlock'];

/** The processes whose command line names `profile`. */
function processesOf(profile: string): number[] {
  const lines = execFileSync('ps', ['-Ao', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(profile))
    .map((line) => Number.parseInt(line, 10))
    .filter((id) => id !== process.pid);
}

/** Ends the browser of a profile as a power cut would, with all its processes, and nobody else's. */
export function killBrowser(profile: string): void {
  for (const id of processesOf(profile))
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with the one before it.
    }
}

/** Lets a browser be started again with `profile`. */
export function forgetLocks(profile: string): void {
  for (const name of LOCKS) rmSync(join(profile, name), { force: true });
}
