// Second part of `npm run bench:rules`: what many rules cost a page, and how soon a new one acts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Goal, isMet } from '../goals.ts';
import { goalTable } from '../tables.ts';
import { pageGoals } from './page.ts';
import { tabGoals } from './tabs.ts';

const { values: options } = parseArgs({
  options: {
    /** Only one of the parts. */
    only: { type: 'string' },
    /** How many pages the engine is tried on. */
    rounds: { type: 'string', default: '5' },
    /** Fails where a goal is missed. */
    strict: { type: 'boolean', default: false },
  },
});

const parts: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  page: () => pageGoals(Number(options.rounds)),
  tabs: tabGoals,
};

async function run(): Promise<void> {
  const goals: Goal[] = [];
  for (const [name, part] of Object.entries(parts))
    if (!options.only || options.only === name) goals.push(...(await part()));
  process.stdout.write(goalTable(goals));
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench-rules.json', JSON.stringify(goals, null, 1));
  if (options.strict && !goals.every(isMet)) process.exitCode = 1;
}

void run();
