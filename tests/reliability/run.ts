import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forgetResults, writeReadme, writeReport } from './report.ts';
import type { Suite } from './row.ts';

const suites: readonly Suite[] = ['faults', 'hostile', 'soak'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    long: { default: false, type: 'boolean' },
    readme: { default: false, type: 'boolean' },
    seed: { type: 'string' },
  },
});
const suite = suites.find((each) => each === positionals[0]);
if (!suite) throw new Error(`name one of ${suites.join(', ')}`);

const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`${suite}${values.long ? ', long' : ''}: --seed=${seed}`);
const env = { ...process.env, SUITE_LONG: values.long ? '1' : '0', SUITE_SEED: seed };

function passes(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { env, stdio: 'inherit' }).status === 0;
}

forgetResults(suite);
const unit = !existsSync(`tests/${suite}`) || passes('vitest', ['run', `tests/${suite}/`]);
// One at a time: what is measured here is not to be disturbed by its neighbours.
const inBrowsers = passes('playwright', ['test', `e2e/${suite}/`, '--workers=1']);
console.log(writeReport(suite));
if (values.readme) writeReadme();
process.exitCode = unit && inBrowsers ? 0 : 1;
