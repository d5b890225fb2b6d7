import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import { draft, putDrafts } from '../e2e/drafts.ts';
import type { Extension } from '../e2e/extension.ts';
import { putRow, quietPage } from '../e2e/kept.ts';
import { social } from '../e2e/microsoft.ts';
import { changeRules, customRule } from '../e2e/own-pages.ts';
import { fillLog } from '../fixtures/log-rows.ts';
import { queueEntry } from '../fixtures/queue.ts';

const HOUR = 3_600_000;

/**
 * What the person wrote, in letters that no language of the interface uses: whatever else stands in a
 * page is the extension's own.
 */
export const TYPED = 'Փոքրիկ աշնանային սուրճ';

const rules = [
  customRule({ client: TYPED, id: 'first', network: 'instagram', updatedAt: 3 }),
  customRule({ effect: 'warn', enabled: false, id: 'second', network: 'linkedin', updatedAt: 2 }),
  customRule({
    effect: 'none',
    id: 'third',
    locators: [{ labels: [TYPED], selector: null }],
    network: 'pinterest',
    note: TYPED,
    place: { host: 'app.example.com', kind: 'host' },
    until: '2020-01-01',
  }),
];

const drafts = (now: number) =>
  ['d1', 'd2', 'd3'].map((id, index) =>
    draft({
      chosen: ['facebook', 'linkedin'],
      createdAt: now - (index + 1) * HOUR,
      host: 'ui.ads.microsoft.com',
      id,
      leavesAt: index === 2 ? now + 20 * HOUR : null,
      pinnedAt: index === 1 ? now : null,
      plannedFor: index === 0 ? '2027-03-01T10:00' : null,
      platform: { id: 'microsoft-advertising', name: 'Microsoft Advertising' },
      texts: [{ network: null, text: `${TYPED} ${index}` }],
      title: TYPED,
      updatedAt: now - index * 26 * HOUR,
      url: `${social}/compose`,
    }),
  );

const posts = (now: number) => [
  queueEntry({ account: TYPED, at: now - 2 * HOUR, id: 'q1', text: `${TYPED} 1` }),
  queueEntry({
    account: TYPED,
    at: now + 30 * HOUR,
    id: 'q2',
    network: 'threads',
    text: `${TYPED} 2`,
  }),
  queueEntry({ account: '', id: 'q3', network: 'bluesky', text: `${TYPED} 3` }),
  queueEntry({
    account: '',
    at: now - 60 * HOUR,
    id: 'q4',
    postedAt: now - HOUR,
    text: `${TYPED} 4`,
  }),
];

const agency = {
  addedAt: 1,
  causes: [],
  date: '2026-11-20',
  fetchedAt: 1,
  format: 1,
  id: 'agency',
  minimumVersion: '0.1.0',
  name: TYPED,
  networks: [],
  platforms: [],
  source: { kind: 'file' },
  state: 'on',
  version: '1.0.0',
} as const satisfies KeptPack;

/** Puts something into every list, so that each page of the extension has all its parts to show. */
export async function fillAll(extension: Extension, now: number): Promise<void> {
  await changeRules(extension, { put: rules });
  await putDrafts(
    extension,
    drafts(now),
    [1, 2].map((at) => ({
      at: now - at * HOUR,
      draftId: 'd1',
      texts: [{ network: null, text: `${TYPED}${at}` }],
    })),
  );
  for (const post of posts(now)) await putRow(extension, 'queue', post);
  await putRow(extension, 'packs', agency);
  await fillLog(await quietPage(extension), { days: 20, now, rows: 60 });
}
