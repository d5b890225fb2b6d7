import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loggedUnit } from '@/tests/fixtures/log';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { page as asked, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { clearLog } from '@/utils/extension/log/write-log';
import { keepPlans } from '@/utils/extension/plan-cache';
import { readSettings } from '@/utils/extension/settings-store';

const page = { ...asked, frameId: 0, tabId: 7 };
const now = Date.now();
let id = 0;
const fresh = (name: string) => `${name}-${++id}`;

/** A worker that has just started, and knows nothing of those before it. */
async function newWorker() {
  vi.resetModules();
  return {
    ...(await import('@/utils/extension/drafts/keep-draft')),
    ...(await import('@/utils/extension/log/log-report')),
    ...(await import('@/utils/extension/rules/change-rules')),
    ...(await import('@/utils/extension/settings-store')),
    ...(await import('@/utils/extension/database')),
  };
}
type Worker = Awaited<ReturnType<typeof newWorker>>;

/** All rows of the database, but for times. */
async function kept() {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  const plain = JSON.stringify(rows, (key, value) =>
    /^(at|order|updatedAt)$/.test(key) ? 0 : value,
  );
  return { rows: plain, settings: await readSettings() };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await clearLog();
  await keepPlans([plan()]);
});

const change = () => ({ id: fresh('change'), kind: 'save' as const, put: [rule()], remove: [] });

/** [what, makes a request that can be sent to one worker after the other] */
const requests: readonly (readonly [string, () => (to: Worker) => Promise<unknown>])[] = [
  [
    'the first save of a text',
    () => {
      const text = written(fresh('draft'), 'Autumn roast');
      return ({ keepDraft }) => keepDraft(text, page, now + ++id);
    },
  ],
  [
    'a save that makes a version',
    () => {
      const draft = fresh('draft');
      const said = 'Autumn roast, two for one at the counter until the weekend';
      let before: Promise<unknown> | null = null;
      return async ({ keepDraft }) => {
        before ??= keepDraft(written(draft, said), page, now);
        await before;
        return keepDraft(written(draft, 'Autumn'), page, now + 120_000 + ++id);
      };
    },
  ],
  [
    'a report',
    () => {
      const loadedAt = now + ++id;
      const report = { loadedAt, units: [{ ...loggedUnit(), selected: false }] };
      return ({ logReport }) =>
        logReport(report, page, { now: now + ++id, pageLoadedAt: loadedAt });
    },
  ],
  [
    'a change of rules',
    () => {
      const made = change();
      return ({ changeRules }) => changeRules(made, now + ++id);
    },
  ],
  [
    'taking a change back',
    () => {
      const [made, by] = [change(), fresh('by')];
      return async ({ changeRules, undoChange }) => {
        await changeRules(made, now);
        return undoChange(made.id, by, now + ++id);
      };
    },
  ],
  [
    'a pause',
    () =>
      ({ pauseHost }) =>
        pauseHost('ads.example.com', true),
  ],
  [
    'warning only',
    () =>
      ({ warnOnlyOn }) =>
        warnOnlyOn('ads.example.com', true),
  ],
];

test.each(requests)('%s that was done, but not acknowledged, is done once', async (_, make) => {
  const ask = make();
  const worker = await newWorker();
  const first = await ask(worker);
  const once = await kept();
  for (const next of [worker, await newWorker(), await newWorker()]) {
    expect(await ask(next)).toEqual(first);
    expect(await kept()).toEqual(once);
  }
});

test('a worker that dies between a text and its line in the log: the next one writes the line', async () => {
  const text = written('a', 'Autumn roast');
  const dying = await newWorker();
  vi.spyOn(dying.database.log, 'bulkAdd').mockRejectedValueOnce(new Error('died'));
  await dying.keepDraft(text, page, now);
  expect(await database.log.count()).toBe(0);
  for (const later of [200, 400]) await (await newWorker()).keepDraft(text, page, now + later);
  expect(await database.log.toArray()).toMatchObject([{ id: 'draft a', kind: 'rescued' }]);
});

test('what is chosen beside an unchanged text is kept all the same', async () => {
  const { keepDraft } = await newWorker();
  await keepDraft(written('a', 'Autumn roast'), page, now);
  await keepDraft(written('a', 'Autumn roast', { chosen: ['linkedin'] }), page, now + 100);
  expect(await database.drafts.toArray()).toMatchObject([{ chosen: ['linkedin'] }]);
});

test('a page that is loaded again soon after its first save is no second rescue', async () => {
  const { keepDraft } = await newWorker();
  await keepDraft(written('a', 'Autumn roast'), page, now);
  for (const later of [100, 200, 300])
    await keepDraft(written('b', 'Autumn roast'), page, now + later);
  expect(await database.log.count()).toBe(1);
  expect(await database.drafts.count()).toBe(1);
});

test('a change that is asked for again after what came next undoes nothing of that', async () => {
  const { changeRules, undoChange } = await newWorker();
  const first = change();
  const next = { ...change(), put: [rule({ note: 'next' })] };
  const notes = async () => (await database.rules.toArray()).map(({ note }) => note);
  await changeRules(first, now);
  await changeRules(next, now + 1);
  await (await newWorker()).changeRules(first, now + 2);
  expect(await notes()).toEqual(['next']);
  await undoChange(next.id, 'back', now + 3);
  await (await newWorker()).changeRules(next, now + 4);
  expect(await notes()).toEqual([first.put[0]?.note]);
  expect(await database.ruleChanges.count()).toBe(3);
});
