// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { record } from '@/tests/reliability/record';
import { startInPage } from '@/utils/extension/in-page';
import { send } from '@/utils/extension/send';

const findings = { costly: [], costs: [], located: null, matched: [], spent: 0, units: [] };
const silent = {
  draftWanted: () => undefined,
  focusNotice: () => false,
  planChanged: () => undefined,
  preview: async () => null,
  returned: vi.fn(),
  showUnit: () => undefined,
};
const sent = vi.fn();
type Ports = Parameters<Parameters<typeof startInPage>[0]>[0];

function start(): Ports {
  let ports: Ports | null = null;
  startInPage((given) => {
    ports = given;
    return silent;
  });
  if (!ports) throw new Error('nothing was started');
  return ports;
}

const inAdvance = (prerendering: boolean) =>
  Object.defineProperty(document, 'prerendering', { configurable: true, value: prerendering });
const comesBack = (persisted: boolean) => {
  const event = new Event('pageshow');
  Object.defineProperties(event, { isTrusted: { value: true }, persisted: { value: persisted } });
  window.dispatchEvent(event);
};
const names = () => sent.mock.calls.map(([{ name }]) => name);

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockReset().mockResolvedValue({ ok: true, value: null });
  silent.returned.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
});
afterEach(() => inAdvance(false));

// What is started here listens until the end: each test begins with none or with what was before it.
describe('a page that comes back as it was left', () => {
  test('asks anew what was not answered before it was left', async () => {
    sent.mockReturnValueOnce(new Promise(() => undefined));
    const asking = send('getPlan', null);
    comesBack(true);
    await asking;
    expect(names()).toEqual(['getPlan', 'getPlan']);
  });

  test('looks at its plan again and tells again what is found, as of now', async () => {
    const ports = start();
    ports.report(findings);
    await expect.poll(names).toEqual(['report']);
    comesBack(false);
    expect(silent.returned).not.toHaveBeenCalled();
    comesBack(true);
    expect(silent.returned).toHaveBeenCalledOnce();
    await expect.poll(names).toEqual(['report', 'report']);
    const [before, after] = sent.mock.calls.map(([{ data }]) => data);
    expect(after.shownAt).toBeGreaterThan(before.shownAt);
    expect(after.loadedAt).toBe(before.loadedAt);
  });
});

describe('a page that is loaded in advance', () => {
  test('tells nothing and brings nothing before it is shown, and only the last of it then', async () => {
    inAdvance(true);
    const ports = start();
    for (const spent of [1, 2, 3]) ports.report({ ...findings, spent });
    const asked = [ports.freshPlan(), ports.injectNotice(), ports.injectKeeper()];
    await Promise.resolve();
    expect(names()).toEqual([]);

    inAdvance(false);
    const shownAt = Date.now();
    document.dispatchEvent(new Event('prerenderingchange'));
    await Promise.all(asked);
    expect(names().sort()).toEqual(['bringKeeper', 'getPlan', 'report', 'showNotice']);
    const [report] = sent.mock.calls.flatMap(([{ data, name }]) => (name === 'report' ? data : []));
    expect(report.spent).toBe(3);
    expect(report.shownAt).toBeGreaterThanOrEqual(shownAt);
    record('prerender', 'unit', {
      isMet: true,
      measured: '0 messages before it is shown, each once then, reported as of then',
    });
  });
});
