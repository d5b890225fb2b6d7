import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowed,
  asked,
  kept,
  serve,
  startAnew,
  trouble,
  url,
  version,
} from '@/tests/fixtures/pack-address';
import { fileRule } from '@/tests/fixtures/packs';
import { database } from '@/utils/extension/database';
import { addPack } from '@/utils/extension/packs/add-pack';
import { checkDuePacks, checkPack } from '@/utils/extension/packs/check-packs';
import { PACK_ALARM, planPackCheck } from '@/utils/extension/packs/pack-alarm';
import { removePack, switchPack } from '@/utils/extension/packs/packs-change';
import { readCheck } from '@/utils/extension/packs/read-packs';
import { undoChange } from '@/utils/extension/rules/change-rules';

const HOUR = 3_600_000;

beforeEach(startAnew);
afterEach(() => vi.unstubAllGlobals());

describe('a pack that is on', () => {
  beforeEach(async () => {
    serve(version('1.0.0'), { headers: { etag: '"1"' } });
    await addPack('change', url);
    await switchPack('on', 'agency', 'on', 1);
  });

  test('is brought up to date, and back when that is taken back', async () => {
    serve(version('1.1.0', [fileRule({ id: 'no-x', network: 'x' })]));
    const reply = await checkPack('agency', false);
    expect(reply).toMatchObject({ kind: 'updated', version: '1.1.0' });
    expect(await kept()).toBe('1.1.0 on: agency/no-x true');
    if (reply.kind !== 'updated') return;
    expect(await undoChange(reply.change, 'undo', 9)).toBe('undone');
    expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');

    expect(await checkPack('agency', false)).toEqual({ kind: 'declined', version: '1.1.0' });
    expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');
    expect(await checkPack('agency', true)).toMatchObject({ kind: 'updated' });
    expect(await kept()).toBe('1.1.0 on: agency/no-x true');
  });

  test('an update that is followed by checks can still be taken back', async () => {
    serve(version('1.1.0'), { headers: { etag: '"2"' } });
    const reply = await checkPack('agency', false);
    serve('', { status: 304 });
    await checkPack('agency', false);
    serve('', { status: 404 });
    await checkPack('agency', false);
    if (reply.kind !== 'updated') throw new Error('the fixture is newer');
    expect(await undoChange(reply.change, 'undo', 9)).toBe('undone');
  });

  test('is asked for with the mark of its last answer', async () => {
    serve('', { status: 304 });
    expect(await checkPack('agency', false)).toEqual({ kind: 'same' });
    expect(asked).toHaveBeenLastCalledWith(
      url,
      expect.objectContaining({ 'if-none-match': '"1"' }),
    );
  });

  test.each<[string, unknown, ResponseInit | undefined, string]>([
    ['404', 'not here', { status: 404 }, 'not-found'],
    ['HTML', '<html>', undefined, 'web-page'],
    ['half a file', '{"format": 1, "rules": [', undefined, 'cut-off'],
    ['an older version', version('0.9.0'), undefined, 'older'],
    ['another text', version('1.0.0', [fileRule({ note: 'new' })]), undefined, 'same-version'],
    ['another pack', { ...version('2.0.0'), id: 'elsewhere' }, undefined, 'another-pack'],
  ])(
    'keeps its last good version when the answer is %s, and says why',
    async (_, reply, init, kind) => {
      serve(reply, init);
      await checkPack('agency', false);
      expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');
      expect(await trouble()).toBe(kind);
    },
  );

  test('is switched off after three strange answers, and on again by the person', async () => {
    serve('<html>');
    for (let times = 0; times < 3; times++) await checkPack('agency', false);
    expect(await kept()).toBe('1.0.0 off: agency/no-instagram true');
    expect((await readCheck('agency'))?.offBecause).toBe('strange');
    await switchPack('again', 'agency', 'on', 9);
    expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');
    expect((await readCheck('agency'))?.offBecause).toBeNull();
  });

  test('keeps its last good version when the permission is gone, and asks nobody', async () => {
    asked.mockReset();
    allowed.mockResolvedValue(false);
    await checkPack('agency', false);
    expect(asked).not.toHaveBeenCalled();
    expect(await trouble()).toBe('not-allowed');
    expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');
  });

  test('is not written back when it was removed while it was asked for', async () => {
    vi.stubGlobal('fetch', async () => {
      await removePack('remove', 'agency', 5);
      return new Response(JSON.stringify(version('2.0.0')));
    });
    expect(await checkPack('agency', false)).toEqual({ kind: 'gone' });
    expect(await database.rules.count()).toBe(0);
    expect(await database.packChecks.count()).toBe(0);
  });

  test('comes back whole when its removal is taken back', async () => {
    await removePack('remove', 'agency', 5);
    expect(await kept()).toBeUndefined();
    await undoChange('remove', 'undo', 6);
    expect(await kept()).toBe('1.0.0 on: agency/no-instagram true');
    serve(version('1.0.0'));
    await checkPack('agency', false);
    expect(await trouble()).toBeNull();
  });

  test('is asked for when it is due, not before', async () => {
    serve(version('1.1.0'));
    const now = Date.now();
    expect(await checkDuePacks(now + 5 * HOUR)).toBe(false);
    expect(await checkDuePacks(now + 7 * HOUR)).toBe(true);
    expect(await kept()).toBe('1.1.0 on: agency/no-instagram true');
  });

  test('has an alarm, which goes with the last pack that is asked for', async () => {
    await planPackCheck();
    const alarm = await fakeBrowser.alarms.get(PACK_ALARM);
    const ahead = (alarm?.scheduledTime ?? 0) - Date.now();
    expect(ahead).toBeGreaterThan(5.9 * HOUR);
    expect(ahead).toBeLessThan(6.7 * HOUR);
    await switchPack('off', 'agency', 'off', 5);
    await planPackCheck();
    expect(await fakeBrowser.alarms.get(PACK_ALARM)).toBeFalsy();
  });
});
