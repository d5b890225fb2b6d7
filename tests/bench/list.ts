import { Bench } from 'tinybench';
import * as v from 'valibot';
import { files } from '@/tests/fixtures/real-list';
import type { Day } from '@/utils/availability/day';
import { hostMatches, webHosts } from '@/utils/availability/hosts';
import { type IndexedList, platformIdOn } from '@/utils/availability/list-index';
import { parseList, platformIdOf } from '@/utils/availability/parse';
import { PlatformSchema } from '@/utils/availability/schema';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import { generateList } from './generated-list';

const common = { rules: [], settings: defaultSettings, day: '2026-11-24' as Day };
const small = generateList(100);
const large = generateList(1000);

const plan = ({ list, host }: typeof small) =>
  compilePlan({ ...common, list, url: `https://${host}/` });

/** The peer: the list without an index, looked through from its beginning. */
const lookThrough = ({ platforms }: IndexedList, host: string) =>
  [...platforms.values()].find((platform) =>
    webHosts(platform, 'all').some((pattern) => hostMatches(pattern, host)),
  );

const texts = Object.fromEntries(
  Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
);
const read = (name: string): unknown => JSON.parse(texts[name] ?? 'null');
const everyFile = () =>
  parseList(Object.fromEntries(Object.keys(texts).map((name) => [name, read(name)])));
const needed = () =>
  ['microsoft-advertising', 'x'].map((id) => v.parse(PlatformSchema, read(`platforms/${id}.json`)));

const bench = new Bench({ time: 600 })
  .add('plan, 100 platforms', () => plan(small))
  .add('plan, 1,000 platforms', () => plan(large))
  .add('lookup, 100 platforms', () => platformIdOn(small.list.index, small.host))
  .add('lookup, 1,000 platforms', () => platformIdOn(large.list.index, large.host))
  .add('lookup without index, 1,000 platforms', () => lookThrough(large.list, large.host))
  .add('parse what one page needs', needed)
  .add('parse the whole list', everyFile);

/** The median time of one task, in milliseconds. */
function timeOf(name: string): number {
  const result = bench.getTask(name)?.result;
  if (result?.state !== 'completed') throw new Error(`${name} did not run`);
  return result.latency.p50;
}

const ms = (value: number) => `${value < 0.01 ? value.toFixed(5) : value.toFixed(2)} ms`;
const say = (line: string) => process.stdout.write(`${line}\n`);
const ratio = (a: string, b: string) => (timeOf(a) / timeOf(b)).toFixed(2);

async function run(): Promise<void> {
  await bench.run();
  const platforms = Object.keys(files).filter((name) => platformIdOf(name) !== null).length;
  say(`The list has ${platforms} platforms; the generated ones have ten statements each.\n`);
  for (const { name } of bench.tasks) say(`${name.padEnd(40)} ${ms(timeOf(name)).padStart(12)}`);
  say('\nRatios');
  say(
    `  plan, 1,000 to 100 platforms            ${ratio('plan, 1,000 platforms', 'plan, 100 platforms')}`,
  );
  say(
    `  lookup, 1,000 to 100 platforms          ${ratio('lookup, 1,000 platforms', 'lookup, 100 platforms')}`,
  );
  say(
    `  lookup, without to with index           ${ratio('lookup without index, 1,000 platforms', 'lookup, 1,000 platforms')}`,
  );
  say(
    `  parse, whole list to one page's part    ${ratio('parse the whole list', 'parse what one page needs')}`,
  );
}

void run();
