import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, wait } from '../measure.ts';
import { sizeZipped } from '../race/bundle.ts';
import { addresses, type Bench, type ExtensionName, extensions, launchBench } from './browsers.ts';
import {
  measureIdle,
  measureRerenders,
  measureSettledIdle,
  type RerenderRun,
  warmUp,
} from './phases.ts';

const IDLE_S = 10;
/** Pages that idle at the same time are loaded one after another. */
const STAGGER_MS = 1500;

export interface ExtensionsResult {
  readonly idle: Readonly<Record<ExtensionName, readonly Reading[]>>;
  readonly rerenders: Readonly<Record<ExtensionName, readonly RerenderRun[]>>;
  /** Ours beside a composer, in which it hides something and shows its notice. */
  readonly guarding: readonly RerenderRun[];
  /** Ours in a page that has settled; `null` where it was left out. */
  readonly idleMinute: Reading | null;
  /** Our scripts, zipped: what comes with each page, and what is brought where it is needed. */
  readonly zipped: { readonly content: number; readonly brought: Readonly<Record<string, number>> };
}

function zippedScripts(): ExtensionsResult['zipped'] {
  const folder = '.output/chrome-mv3';
  const size = (file: string) => sizeZipped(readFileSync(join(folder, file)));
  const manifest: { readonly content_scripts: readonly { readonly js: readonly string[] }[] } =
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const content = manifest.content_scripts.flatMap(({ js }) => js);
  const brought = readdirSync(folder).filter(
    (file) => file.endsWith('.js') && file !== 'background.js' && !content.includes(file),
  );
  return {
    content: content.reduce((sum, file) => sum + size(file), 0),
    brought: Object.fromEntries(brought.map((file) => [file, size(file)])),
  };
}

const emptyLists = <T>() => ({ none: [] as T[], ours: [] as T[], autoconsent: [] as T[] });

async function measureRounds(
  browsers: readonly Bench[],
  rounds: number,
): Promise<Pick<ExtensionsResult, 'idle' | 'rerenders' | 'guarding'>> {
  const idle = emptyLists<Reading>();
  const rerenders = emptyLists<RerenderRun>();
  const guarding: RerenderRun[] = [];
  const ours = browsers.find(({ name }) => name === 'ours');
  if (!ours) throw new Error('our extension is missing');
  for (let round = 0; round < rounds; round++) {
    for (const browser of browsers) rerenders[browser.name].push(await measureRerenders(browser));
    guarding.push(await measureRerenders(ours, addresses.composer));
    await Promise.all(
      browsers.map(async (browser, index) => {
        await wait(index * STAGGER_MS);
        idle[browser.name].push(await measureIdle(browser, IDLE_S));
      }),
    );
  }
  return { idle, rerenders, guarding };
}

/** Measures pages with our extension, with another one, and with none, in turn. */
export async function runExtensions(rounds: number, minute: boolean): Promise<ExtensionsResult> {
  const browsers: Bench[] = [];
  const launch = async (name: ExtensionName) => {
    const browser = await launchBench(name);
    browsers.push(browser);
    await warmUp(browser);
    return browser;
  };
  try {
    // What idles disturbs nobody, but only in a browser of its own is its page in the foreground.
    const idling = minute ? await launch('ours') : null;
    const measured: Bench[] = [];
    for (const name of extensions) measured.push(await launch(name));
    const [idleMinute, results] = await Promise.all([
      idling && measureSettledIdle(idling, 60),
      measureRounds(measured, rounds),
    ]);
    return { ...results, idleMinute, zipped: zippedScripts() };
  } finally {
    for (const { close } of browsers) await close();
  }
}
