import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const TROUBLE_KEY = 'listTrouble';
const Files = v.array(v.string());

/** The files of the list that could not be read in the version that runs. */
export async function listTrouble(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(TROUBLE_KEY);
  const parsed = v.safeParse(Files, stored[TROUBLE_KEY]);
  return parsed.success ? parsed.output : [];
}

/** Remembers that a file could not be read, so that the popup can say it. */
export async function noteTrouble(file: string): Promise<void> {
  const known = await listTrouble();
  if (!known.includes(file)) await browser.storage.local.set({ [TROUBLE_KEY]: [...known, file] });
}

/** Forgets all trouble: another version of the list is there. */
export const forgetTrouble = (): Promise<void> => browser.storage.local.remove(TROUBLE_KEY);
