// `npm run bench:notice`: what the notice and the keeper of texts add to the heap of a guarded page.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Extension, launchExtension } from '../e2e/extension.ts';
import { emptyTable, keptDrafts } from '../e2e/kept.ts';
import { social } from '../e2e/microsoft.ts';
import { overwrite } from '../e2e/package.ts';
import { write } from '../e2e/writing.ts';
import { type Goal, isMet } from './goals.ts';
import { median, meterOf, wait } from './measure.ts';
import { sizeZipped } from './race/bundle.ts';
import { goalTable, table } from './tables.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
});

const SCRIPTS = ['notice.js', 'keeper.js'] as const;
/** The same page with the whole build, without the two scripts, and with none of ours in it. */
const builds = {
  whole: [],
  'without both': SCRIPTS,
  'without notice.js': ['notice.js'],
  'without keeper.js': ['keeper.js'],
  bare: ['dashboard.js'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Build = keyof typeof builds;
const names = Object.keys(builds) as Build[];

const GUARDED = '[data-compose-guard=hidden]';
const NOTICE = 'compose-guard-notice';
const SETTLE_MS = 2000;

/** Of one page, in megabytes. */
interface Heap {
  readonly script: number;
  /** Of elements, styles and what else the browser keeps for the page: it varies by half a megabyte, and has no goal. */
  readonly embedder: number;
}

const hasIn = (build: Build, script: string) =>
  build !== 'bare' && !(builds[build] as readonly string[]).includes(script);

/** Waits until all that a build brings is there, and refuses a page that is not what it is to be. */
async function readHeap(extension: Extension, build: Build): Promise<Heap> {
  await emptyTable(extension, 'drafts');
  const page = await extension.context.newPage();
  try {
    const meter = await meterOf(page);
    const session = await page.context().newCDPSession(page);
    await page.goto(`${social}/compose`);
    if (build !== 'bare') await page.locator(GUARDED).first().waitFor({ state: 'attached' });
    if (hasIn(build, 'notice.js')) await page.locator(NOTICE).waitFor({ state: 'attached' });
    await write(page);
    await wait(SETTLE_MS);
    const drafts = await keptDrafts(extension);
    const notices = await page.locator(NOTICE).count();
    const isRight =
      drafts.length > 0 === hasIn(build, 'keeper.js') &&
      notices > 0 === hasIn(build, 'notice.js') &&
      (await page.locator(GUARDED).count()) > 0 === (build !== 'bare');
    if (!isRight) throw new Error(`${build}: the page is not as it is to be measured`);
    await meter.collectGarbage();
    const { heap } = await meter.read();
    // Newer than the description of the protocol that comes with the driver.
    const usage: { readonly embedderHeapUsedSize?: number } =
      await session.send('Runtime.getHeapUsage');
    return { embedder: (usage.embedderHeapUsedSize ?? 0) / 1e6, script: heap };
  } finally {
    await page.close();
  }
}

async function measure(rounds: number): Promise<Readonly<Record<Build, Heap>>> {
  const heaps = new Map<Build, Heap[]>(names.map((name) => [name, []]));
  for (const name of names) {
    const emptied = builds[name];
    const { extension, close } = await launchExtension({
      alter: (folder) => {
        for (const file of emptied) overwrite(folder, file, '');
      },
    });
    try {
      // The first page also pays for what the browser then keeps.
      await readHeap(extension, name);
      for (let round = 0; round < rounds; round++)
        heaps.get(name)?.push(await readHeap(extension, name));
    } finally {
      await close();
    }
  }
  const middle = (name: Build): Heap => {
    const found = heaps.get(name) ?? [];
    return {
      embedder: median(found.map(({ embedder }) => embedder)),
      script: median(found.map(({ script }) => script)),
    };
  };
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Build, Heap>;
}

const heaps = await measure(Number(options.rounds));
const rows = names.map((name) => {
  const { embedder, script } = heaps[name];
  return [name, ...[script, embedder].map((value) => value.toFixed(3))];
});
const zipped = SCRIPTS.map(
  (file) => [file, sizeZipped(readFileSync(`.output/chrome-mv3/${file}`)) / 1000] as const,
);
const added = heaps.whole.script - heaps['without both'].script;
const goals: Goal[] = [
  { name: 'heap of scripts that both add', limit: 1, measured: added, unit: 'MB' },
  { name: 'notice.js, zipped', limit: 25, measured: zipped[0]?.[1] ?? Number.NaN, unit: 'kB' },
];

process.stdout.write(
  [
    table(
      `Heap of a page with a guarded panel after a text, MB, medians of ${options.rounds}`,
      ['', 'scripts', 'browser’s own'],
      rows,
    ),
    table(
      'Brought when there is a panel, kB zipped',
      ['', 'kB'],
      zipped.map(([file, kB]) => [file, kB.toFixed(1)]),
    ),
    goalTable(goals),
  ].join(''),
);
if (!goals.every(isMet)) process.exitCode = 1;
