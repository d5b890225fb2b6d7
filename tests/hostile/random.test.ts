import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '@/tests/fixtures/words';
import { record } from '@/tests/reliability/record';
import { isLong } from '@/tests/reliability/scale';
import { filesHold } from './random/files';
import { messagesHold } from './random/messages';
import { type Property, RUNS, watchPrototypes } from './random/property';
import { storesHold } from './random/stores';
import { textsHold } from './random/texts';

const properties: readonly Property[] = [
  ...filesHold,
  ...messagesHold,
  ...storesHold,
  ...textsHold,
];
const failed = new Set(properties.map(({ name }) => name));
const changedPrototypes = watchPrototypes();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await speak('en');
});

afterAll(() => {
  const measured = `${failed.size} of ${properties.length} properties fail in ${RUNS.toLocaleString('en')} runs each`;
  record('random-payloads', 'unit', { isMet: failed.size === 0, measured });
});

test.each(properties)(
  'whatever it is, nothing is thrown: $name',
  { timeout: isLong ? 3_600_000 : 60_000 },
  async ({ hold, name }) => {
    await hold();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(changedPrototypes()).toEqual([]);
    failed.delete(name);
  },
);
