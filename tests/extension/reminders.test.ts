import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packagedContent, servePackage } from '@/tests/fixtures/package';
import type { Day } from '@/utils/availability/day';
import { forgetList } from '@/utils/extension/list';
import { remind } from '@/utils/extension/reminders';
import { changeSettings } from '@/utils/extension/settings-store';
import { noteVisit } from '@/utils/extension/visits';
import type { Settings } from '@/utils/plan/settings';

// The SOAP API of Microsoft Advertising ends on 31 January 2027.
const SOAP = 'microsoft-advertising-api';
const create = vi.fn();
const allowed = vi.fn(async () => true);
const tell = vi.fn(() => ({ title: 'title', message: 'message' }));

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  create.mockReset();
  tell.mockClear();
  allowed.mockResolvedValue(true);
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser, { permissions: { contains: allowed } });
});

const want = (remindOf: Settings['remindOf']) =>
  changeSettings((settings) => ({ ...settings, remindOf }));
const reminded = () => create.mock.calls.map(([key]) => key);

describe('a reminder of an announced end', () => {
  test.each([
    ['2027-01-23', 'everything', []],
    ['2027-01-24', 'everything', [`${SOAP}//2027-01-31/week`]],
    ['2027-01-29', 'everything', [`${SOAP}//2027-01-31/week`]],
    ['2027-01-30', 'everything', [`${SOAP}//2027-01-31/day`]],
    ['2027-01-31', 'everything', []],
    ['2027-01-30', 'visited', []],
    ['2027-01-30', 'nothing', []],
  ] as const)('on %s, wanted for %s: %j', async (day, remindOf, keys) => {
    await want(remindOf);
    await remind(day as Day, tell);
    expect(reminded()).toEqual(keys);
  });

  test('comes once a week before and once a day before, however often the worker looks', async () => {
    await want('everything');
    for (const day of ['2027-01-25', '2027-01-25', '2027-01-28', '2027-01-30', '2027-01-30'])
      await remind(day as Day, tell);
    expect(reminded()).toEqual([`${SOAP}//2027-01-31/week`, `${SOAP}//2027-01-31/day`]);
  });

  test('comes for a platform that the person uses', async () => {
    await want('visited');
    await noteVisit('api.example', { platform: SOAP, recognised: null }, '2027-01-20');
    await remind('2027-01-30' as Day, tell);
    expect(reminded()).toHaveLength(1);
  });

  test('names the network by its shown name', async () => {
    const buffer = packagedContent('buffer');
    buffer.statements.at(-1).spans.push({
      since: { precision: 'day', value: '2027-01-31' },
      status: 'removed',
    });
    const index = packagedContent('index.json');
    index.index.platforms.buffer.changesUntil = '2027-01-31';
    servePackage({ buffer, 'index.json': index });
    await want('everything');
    await remind('2027-01-30' as Day, tell);
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ network: 'x' }), 'X (Twitter)');
  });

  test('does not come once the permission is gone', async () => {
    allowed.mockResolvedValue(false);
    await want('everything');
    await remind('2027-01-30' as Day, tell);
    expect(reminded()).toEqual([]);
  });
});
