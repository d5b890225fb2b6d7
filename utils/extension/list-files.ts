import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { splitLines } from '@/utils/availability/lines';
import { type Packaged, PackagedSchema } from '@/utils/availability/package-schema';
import { parseFile, platformIdOf } from '@/utils/availability/parse';
import { type Platform, PlatformSchema } from '@/utils/availability/schema';
import { emptyLexicon } from '@/utils/plan/empty-lexicon';
import { type LexiconData, LexiconSchema } from '@/utils/plan/lexicon';
import { goodFile } from './good-files';
import { noteTrouble } from './list-trouble';

const INDEX = 'index.json';
export const LEXICON = 'lexicon.json';
export const platformFile = (id: string) => `platforms/${id}.json`;

/** What the package holds under `name`; `undefined` when it is not there. */
async function packagedText(name: string): Promise<string | undefined> {
  try {
    const reply = await fetch(browser.runtime.getURL(`/availability/${name}` as '/popup.html'));
    return reply.ok ? await reply.text() : undefined;
  } catch {
    return undefined;
  }
}

let lines: Promise<ReadonlyMap<string, string>> | null = null;

/** The platforms of the package, each as a text that nobody has looked into. */
function platformLines(): Promise<ReadonlyMap<string, string>> {
  lines ??= packagedText('platforms.txt').then((text) => splitLines(text ?? ''));
  return lines;
}

/** Forgets what was read of the package. */
export function forgetPackage(): void {
  lines = null;
}

function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The content of one file of the list as the package holds it; `undefined`: it cannot be read. */
export async function packagedFile(name: string): Promise<unknown> {
  const id = platformIdOf(name);
  return asJson(id === null ? await packagedText(name) : (await platformLines()).get(id));
}

/** The package's file if it can be parsed, else the last good one; `null` when there is neither. */
async function readGood<T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const parsed = parseFile(name, schema, await packagedFile(name));
  if (parsed.ok) return parsed.value;
  await noteTrouble(name);
  // A database that fails as well must not take down what does not need it.
  const kept = v.safeParse(schema, await goodFile(name).catch(() => undefined));
  return kept.success ? kept.output : null;
}

const noTerms = { actions: {}, statuses: {} } as Packaged['terms'];
const nothing: Packaged = {
  causes: [],
  edition: { date: '1970-01-01', format: 1, minimumVersion: '0.0.0', version: '0.0.0' },
  index: { hosts: {}, platforms: {}, selfHosted: [] },
  networks: [],
  terms: noTerms,
};

/** All of the list but the platforms. */
export const readIndex = async (): Promise<Packaged> =>
  (await readGood<Packaged>(INDEX, PackagedSchema)) ?? nothing;

/** How networks look and dashboards speak; nothing is known where the file is broken. */
export const readLexicon = async (): Promise<LexiconData> =>
  (await readGood<LexiconData>(LEXICON, LexiconSchema)) ?? emptyLexicon;

/** One platform's file. */
export const readPlatform = (id: string): Promise<Platform | null> =>
  readGood<Platform>(platformFile(id), PlatformSchema);
