import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packagedContent, servePackage } from '@/tests/fixtures/package';

const today = '2026-11-24' as const;
const BUFFER = 'buffer';

/** The code as a newly started worker has it, with a database that only this test uses. */
async function start() {
  vi.resetModules();
  const { adoptList } = await import('@/utils/extension/adopt-list');
  const { wholeList, listHead } = await import('@/utils/extension/list');
  const { listNews, dismissNews } = await import('@/utils/extension/list-news');
  const { listTrouble } = await import('@/utils/extension/list-trouble');
  return { adoptList, wholeList, listHead, listNews, dismissNews, listTrouble };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await (await import('@/utils/extension/good-files')).keepGoodFiles({}, []);
});

/** Buffer's file, its publishing on X removed on the given day. */
function bufferWithout(day: string) {
  const buffer = packagedContent(BUFFER);
  const publishing = buffer.statements.find(({ id }: { id: string }) => id === 'x-publishing');
  publishing.spans = [{ since: { precision: 'day', value: day }, status: 'removed' }];
  return buffer;
}

describe('what is new in the list', () => {
  test('a first installation has no news', async () => {
    servePackage();
    const worker = await start();
    await worker.adoptList(today);
    expect(await worker.listNews()).toEqual([]);
  });

  test('an update tells exactly what it changed', async () => {
    servePackage();
    await (await start()).adoptList(today);
    servePackage({ [BUFFER]: bufferWithout('2026-11-20') });
    const worker = await start();
    await worker.adoptList(today);
    expect(await worker.listNews()).toMatchObject([
      {
        platform: { id: 'buffer', name: 'Buffer' },
        network: 'x',
        actions: ['create-post', 'schedule-post'],
        before: { status: 'works' },
        after: { status: 'removed', since: { value: '2026-11-20' } },
      },
    ]);
  });

  test('a worker that dies over it loses none of it, and the next tells it once', async () => {
    servePackage();
    await (await start()).adoptList(today);
    servePackage({ [BUFFER]: bufferWithout('2026-11-20') });
    const dying = await start();
    const { database } = await import('@/utils/extension/database');
    vi.spyOn(database, 'transaction').mockRejectedValue(new Error('the worker is gone'));
    await expect(dying.adoptList(today)).rejects.toThrow('the worker is gone');
    const next = await start();
    await next.adoptList(today);
    expect(await next.listNews()).toHaveLength(1);
  });

  test('news of several updates add up until they are taken note of', async () => {
    servePackage();
    await (await start()).adoptList(today);
    servePackage({ [BUFFER]: bufferWithout('2026-11-20') });
    await (await start()).adoptList(today);
    servePackage({ [BUFFER]: bufferWithout('2026-11-21') });
    const worker = await start();
    await worker.adoptList(today);
    expect((await worker.listNews()).map(({ after }) => after?.since?.value)).toEqual([
      '2026-11-21',
      '2026-11-20',
    ]);
    await worker.dismissNews();
    expect(await worker.listNews()).toEqual([]);
  });

  test('an update of the same list has no news', async () => {
    servePackage();
    await (await start()).adoptList(today);
    const worker = await start();
    await worker.adoptList(today);
    expect(await worker.listNews()).toEqual([]);
  });
});

describe('a list that cannot be read', () => {
  const broken = { ...packagedContent(BUFFER), kind: 'dashbored' };

  test.each([
    ['a platform with an unknown word', BUFFER, broken, 'platforms/buffer.json'],
    ['a platform that is no JSON', BUFFER, '{ "id": ', 'platforms/buffer.json'],
    ['a platform that is missing', BUFFER, null, 'platforms/buffer.json'],
    ['an index that is no JSON', 'index.json', 'oops', 'index.json'],
    ['an index of another shape', 'index.json', { platforms: [] }, 'index.json'],
  ])('%s: the last good one stays, and it is said', async (_, file, content, told) => {
    servePackage();
    await (await start()).adoptList(today);
    servePackage({ [file]: content });
    const worker = await start();
    await worker.adoptList(today);
    const { platforms, networks } = await worker.wholeList();
    expect(platforms.get('buffer')?.name).toBe('Buffer');
    expect(platforms.size).toBeGreaterThan(64);
    expect(networks.length).toBeGreaterThan(7);
    expect(await worker.listTrouble()).toEqual([told]);
    expect(await worker.listNews()).toEqual([]);
  });

  test('it is the last good one also after the worker died', async () => {
    servePackage();
    await (await start()).adoptList(today);
    servePackage({ [BUFFER]: broken });
    await (await start()).adoptList(today);
    const { platforms } = await (await start()).wholeList();
    expect(platforms.get('buffer')?.name).toBe('Buffer');
  });

  test('an update that mends it ends the trouble', async () => {
    servePackage({ [BUFFER]: broken });
    await (await start()).adoptList(today);
    servePackage();
    const worker = await start();
    await worker.adoptList(today);
    expect(await worker.listTrouble()).toEqual([]);
    expect((await worker.wholeList()).platforms.has('buffer')).toBe(true);
  });

  test('without any good one the rest of the list stands', async () => {
    servePackage({ [BUFFER]: broken });
    const worker = await start();
    await worker.adoptList(today);
    const { platforms } = await worker.wholeList();
    expect(platforms.has('buffer')).toBe(false);
    expect(platforms.has('hootsuite')).toBe(true);
  });

  test('a first installation without a readable index knows nothing, and says so', async () => {
    servePackage({ 'index.json': 'oops' });
    const worker = await start();
    await worker.adoptList(today);
    expect((await worker.wholeList()).platforms.size).toBe(0);
    expect(await worker.listTrouble()).toEqual(['index.json']);
  });
});
