import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowed,
  asked,
  kept,
  serve,
  startAnew,
  url,
  version,
} from '@/tests/fixtures/pack-address';
import { database } from '@/utils/extension/database';
import { addPack } from '@/utils/extension/packs/add-pack';
import { undoChange } from '@/utils/extension/rules/change-rules';

beforeEach(startAnew);
afterEach(() => vi.unstubAllGlobals());

describe('a pack that is added by its address', () => {
  test('waits with its rules for the word of the person', async () => {
    serve(version('1.0.0'));
    expect(await addPack('change', url)).toEqual({
      kind: 'added',
      id: 'agency',
      name: 'Agency rules',
    });
    expect(await kept()).toBe('1.0.0 waiting: agency/no-instagram true');
  });

  test('is added once, however often a page asks', async () => {
    serve(version('1.0.0'));
    await addPack('change', url);
    expect((await addPack('change', url)).kind).toBe('added');
    expect((await addPack('another change', url)).kind).toBe('there');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test.each<[string, unknown, ResponseInit | undefined, string]>([
    ['404', 'not here', { status: 404 }, 'not-found'],
    ['HTML', '<html>', undefined, 'web-page'],
    ['half a file', '{"format": 1, "rules": [', undefined, 'cut-off'],
    ['another file', { name: 'package' }, undefined, 'not-a-pack'],
    ['not changed', '', { status: 304 }, 'failed'],
  ])('leaves nothing behind when the answer is %s', async (_, reply, init, kind) => {
    serve(reply, init);
    expect(await addPack('change', url)).toMatchObject({ kind: 'trouble', trouble: { kind } });
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });

  test('is not asked for without the permission', async () => {
    serve(version('1.0.0'));
    allowed.mockResolvedValue(false);
    expect(await addPack('change', url)).toMatchObject({ trouble: { kind: 'not-allowed' } });
    expect(asked).not.toHaveBeenCalled();
  });

  test('is refused where its id is that of another pack', async () => {
    serve(version('1.0.0'));
    await addPack('change', url);
    serve({ ...version('9.0.0'), name: 'Impostor' });
    expect(await addPack('other', 'https://elsewhere.example/a.json')).toEqual({
      kind: 'id-taken',
      id: 'agency',
      name: 'Agency rules',
    });
    expect(await kept()).toBe('1.0.0 waiting: agency/no-instagram true');
  });

  test('is gone again when that is taken back', async () => {
    serve(version('1.0.0'));
    await addPack('change', url);
    expect(await undoChange('change', 'undo', 9)).toBe('undone');
    expect(await kept()).toBeUndefined();
    expect(await database.rules.count()).toBe(0);
  });
});
