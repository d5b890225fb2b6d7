import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ListChange, ListChangeSchema } from '@/utils/availability/list-change';

export const NEWS_KEY = 'listNews';
const MOST_CHANGES = 300;
const NewsSchema = v.array(ListChangeSchema);

/** What changed in the list since the person last took note of it, the newest first. */
export async function listNews(): Promise<readonly ListChange[]> {
  const stored = await browser.storage.local.get(NEWS_KEY);
  const parsed = v.safeParse(NewsSchema, stored[NEWS_KEY] ?? []);
  return parsed.success ? parsed.output : [];
}

// As it is read: the same parts, in the same order.
const asText = (change: ListChange) => JSON.stringify(v.parse(ListChangeSchema, change));

/** Adds what an update changed to what has not been taken note of yet; what is among it is not added again. */
export async function addNews(changes: readonly ListChange[]): Promise<void> {
  if (changes.length === 0) return;
  const before = await listNews();
  const known = new Set(before.map(asText));
  const news = changes.filter((change) => !known.has(asText(change)));
  const all = [...news, ...before].slice(0, MOST_CHANGES);
  await browser.storage.local.set({ [NEWS_KEY]: all });
}

/** The person has taken note. */
export const dismissNews = (): Promise<void> => browser.storage.local.remove(NEWS_KEY);
