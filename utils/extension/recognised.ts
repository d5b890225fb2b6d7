import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readVisits } from './visits';

const KEY = 'recognisedInPrivate';
/** Host -> the product that was recognised there. */
const Recognised = v.record(v.string(), v.string());

async function inPrivate(): Promise<Readonly<Record<string, string>>> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(Recognised, stored[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

let last: Promise<unknown> = Promise.resolve();

/** Remembers what was recognised in a private window: in memory, until the browser ends. */
export function noteInPrivate(host: string, platform: string): Promise<void> {
  const next = last.then(async () =>
    browser.storage.session.set({ [KEY]: { ...(await inPrivate()), [host]: platform } }),
  );
  last = next.catch(() => undefined);
  return next;
}

/** Tells the product that was recognised on a host; `null` where none was. */
export async function readRecognised(): Promise<(host: string) => string | null> {
  const [visits, memory] = await Promise.all([readVisits(), inPrivate()]);
  const known = new Map([
    ...Object.entries(memory),
    ...Object.entries(visits).flatMap(([host, { recognised }]) =>
      recognised === null ? [] : [[host, recognised] as const],
    ),
  ]);
  return (host) => known.get(host) ?? null;
}
