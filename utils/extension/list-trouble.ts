import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'listTrouble';
const Files = v.array(v.string());

/** The files of the list that could not be read in the version that runs. */
export async function listTrouble(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Files, stored[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Remembers that a file could not be read, so that the popup can say it. */
export async function noteTrouble(file: string): Promise<void> {
  const known = await listTrouble();
  if (!known.includes(file)) await browser.storage.local.set({ [KEY]: [...known, file] });
}

/** Forgets all trouble: another version of the list is there. */
export const forgetTrouble = (): Promise<void> => browser.storage.local.remove(KEY);
