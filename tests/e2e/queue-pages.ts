import type { Page } from '@playwright/test';
import { queueEntry } from '@/tests/fixtures/queue';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import type { Extension } from './extension.ts';
import { openOptions } from './own-pages.ts';

/** Writes posts into the database as an older session would have left them. */
export const seedQueue = (page: Page, entries: readonly Partial<QueueEntry>[]): Promise<void> =>
  page.evaluate(
    async (rows) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const opening = indexedDB.open('compose-guard');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const work = opening.result.transaction('queue', 'readwrite');
        const table = work.objectStore('queue');
        table.clear();
        for (const row of rows) table.put(row);
        work.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
      await promise;
    },
    entries.map((part, place) => {
      const entry = queueEntry({ id: `post-${place}`, createdAt: place, ...part });
      const isOpen = entry.postedAt === null && entry.remindedAt === null;
      return { ...entry, dueAt: isOpen ? entry.at : null };
    }),
  );

/** The page of the queue with these posts in it. */
export async function openQueue(extension: Extension, entries: readonly Partial<QueueEntry>[]) {
  const page = await openOptions(extension, '#/queue');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seedQueue(page, entries);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** A time so many days from today. */
export const inDays = (days: number, hours = 9, minutes = 5) => {
  const now = new Date();
  return new Date(
    now.getFullYear(),
    now.getMonth(),
    now.getDate() + days,
    hours,
    minutes,
  ).getTime();
};
const two = (value: number) => String(value).padStart(2, '0');
/** A time as a `datetime-local` field takes it. */
export const typed = (at: number) => {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};
