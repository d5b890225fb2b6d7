// `npm run mutations`: for each mutation the name of a test that notices it, or that none does.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defenceMutations } from './defences.ts';
import { guardMutations } from './guards.ts';
import { languageMutations } from './languages.ts';
import { markMutations } from './marks.ts';
import type { Mutation } from './mutation.ts';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
    readonly message: string;
  }[];
}

const folder = '.output/mutations';
const wanted = process.argv.slice(2);
const all = [...markMutations, ...guardMutations, ...defenceMutations, ...languageMutations()];
const mutations = all.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

/** The name of the first test that fails; `null` where all pass. */
async function killerOf(mutation: Mutation, place: number): Promise<string | null> {
  const output = `${folder}/${place}.json`;
  const args = ['run', '--config', 'tests/mutations/vitest.config.ts', '--bail', '1'];
  const child = spawn(
    'vitest',
    [...args, '--reporter', 'json', '--outputFile', output, ...mutation.tests],
    { env: { ...process.env, MUTATION: JSON.stringify(mutation) }, stdio: 'ignore' },
  );
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  if ((await promise) === 0) return null;
  const { testResults }: Report = JSON.parse(readFileSync(output, 'utf8'));
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  if (!failed) throw new Error(`${mutation.name}: no test ran: ${testResults[0]?.message}`);
  return failed.fullName;
}

const occurrences = ({ file, find }: Mutation) => readFileSync(file, 'utf8').split(find).length - 1;

mkdirSync(folder, { recursive: true });
const tests = [...new Set(mutations.flatMap((mutation) => mutation.tests))];
const healthy = { becomes: '', file: 'package.json', find: '', name: 'nothing', tests };
const broken = await killerOf(healthy, mutations.length);
if (broken) throw new Error(`without any mutation this fails: ${broken}`);

const results: { name: string; killer: string | null }[] = [];
const waiting = [...mutations.entries()];
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [place, mutation] = next;
    if (occurrences(mutation) !== 1)
      throw new Error(`${mutation.name}: what it changes stands not once in ${mutation.file}`);
    const killer = await killerOf(mutation, place);
    results.push({ killer, name: mutation.name });
    process.stdout.write(`${killer ? 'seen  ' : 'MISSED'}  ${mutation.name}  ${killer ?? ''}\n`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

const missed = results.filter(({ killer }) => killer === null);
writeFileSync('.output/mutations.json', JSON.stringify(results, null, 1));
process.stdout.write(`${results.length} mutations, ${missed.length} missed.\n`);
if (missed.length > 0) process.exitCode = 1;
