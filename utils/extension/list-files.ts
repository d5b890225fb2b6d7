import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Packaged, PackagedSchema } from '@/utils/availability/package-schema';
import { parseFile } from '@/utils/availability/parse';
import { type Platform, PlatformSchema } from '@/utils/availability/schema';
import { goodFile } from './database';
import { noteTrouble } from './list-trouble';

const INDEX = 'index.json';
export const platformFile = (id: string) => `platforms/${id}.json`;

/** What the package holds under `name`; `undefined` when it cannot be read. */
export async function packagedFile(name: string): Promise<unknown> {
  try {
    const reply = await fetch(browser.runtime.getURL(`/availability/${name}` as '/popup.html'));
    return await reply.json();
  } catch {
    return undefined;
  }
}

/** The package's file if it can be parsed, else the last good one; `null` when there is neither. */
async function readGood<T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const parsed = parseFile(name, schema, await packagedFile(name));
  if (parsed.ok) return parsed.value;
  await noteTrouble(name);
  const kept = v.safeParse(schema, await goodFile(name));
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

/** One platform's file. */
export const readPlatform = (id: string): Promise<Platform | null> =>
  readGood<Platform>(platformFile(id), PlatformSchema);
