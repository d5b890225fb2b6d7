// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { guarded, isHeld, panel } from '@/tests/fixtures/live-page';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { rule } from '@/tests/fixtures/rules';
import { provideDetector } from '@/utils/page/detector-bridge';
import { openLexicon } from '@/utils/page/lexicon';
import { guardLive } from '@/utils/page/live';
import type { PagePorts } from '@/utils/page/live-ports';
import { guardPage } from '@/utils/page/page-guard';
import { defaultSettings } from '@/utils/plan/settings';
import type { Plan } from '@/utils/plan/types';

const warning = { ...defaultSettings, removedEffect: 'warn' } as const;
const paused = { ...defaultSettings, pausedHosts: ['ads.example.com'] };
const report = vi.fn();
const injectDetector = vi.fn(async () => {
  provideDetector((wanted, lexicon, ports, signal) =>
    guardPage(wanted, openLexicon(lexicon), ports, signal),
  );
  return true;
});
let extension = { isAlive: true };

/** Starts with plans that arrive when the test says so. */
function start() {
  const cached = Promise.withResolvers<Plan | null>();
  const fresh = Promise.withResolvers<Plan | null>();
  const recognised = Promise.withResolvers<Plan | null>();
  const own = extension;
  const ports: PagePorts = {
    cachedPlan: vi.fn(() => cached.promise),
    freshPlan: vi.fn(() => fresh.promise),
    injectDetector,
    injectCollector: async () => false,
    injectKeeper: async () => false,
    injectNotice: async () => false,
    lexicon: async () => realLexicon,
    openClosed: () => null,
    recognised: vi.fn(() => recognised.promise),
    report,
    pauseHere: () => undefined,
    snooze: () => undefined,
    warnHere: () => undefined,
    isAlive: () => own.isAlive,
  };
  const fail = () => {
    cached.reject(new Error('gone'));
    fresh.reject(new Error('gone'));
  };
  return {
    live: guardLive(ports),
    ports,
    cached: cached.resolve,
    fresh: fresh.resolve,
    recognised: recognised.resolve,
    fail,
  };
}

async function hiding() {
  const page = start();
  page.cached(plan());
  await vi.waitFor(() => expect(guarded()).toEqual(['hidden Twitter']));
  return page;
}
beforeEach(() => {
  extension = { isAlive: true };
  report.mockClear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = panel;
  history.replaceState(null, '', '/compose');
});
afterEach(async () => {
  vi.restoreAllMocks();
  extension.isAlive = false;
  document.body.click();
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});

test('a page that is being loaded is held until the kept plan is applied', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const { cached } = start();
  expect(isHeld()).toBe(true);
  expect(guarded()).toEqual([]);
  cached(plan());
  await vi.waitFor(() => expect(guarded()).toEqual(['hidden Twitter']));
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a page that needs nothing is given back as it was', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const { cached } = start();
  cached(plan({ settings: paused }));
  await vi.waitFor(() => expect(isHeld()).toBe(false));
  expect(guarded()).toEqual([]);
  expect(report).toHaveBeenLastCalledWith(expect.objectContaining({ matched: [], units: [] }));
});

test('a fresh plan that says the same changes nothing', async () => {
  const { cached, fresh } = start();
  cached(plan());
  await vi.waitFor(() => expect(guarded()).toEqual(['hidden Twitter']));
  const reports = report.mock.calls.length;
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(document, {
    attributes: true,
    subtree: true,
  });
  fresh(plan());
  await Promise.resolve();
  expect(report.mock.calls).toHaveLength(reports);
  expect(changes).toEqual([]);
});

test('a kept plan that arrives after the fresh one is the older of the two', async () => {
  const { cached, fresh } = start();
  fresh(plan({ settings: warning }));
  await vi.waitFor(() => expect(guarded()).toEqual(['warned Twitter']));
  cached(plan());
  await Promise.resolve();
  expect(guarded()).toEqual(['warned Twitter']);
});

test('a plan that pauses the site gives everything back', async () => {
  const { live, ports } = await hiding();
  vi.mocked(ports.cachedPlan).mockResolvedValue(plan({ settings: paused }));
  live.planChanged();
  await vi.waitFor(() => expect(guarded()).toEqual([]));
  expect(isHeld()).toBe(false);
});

test('a kept plan that forbids all may not be that of this tab: its own is asked for', async () => {
  const { live, ports } = await hiding();
  vi.mocked(ports.cachedPlan).mockResolvedValue(plan({ allowed: false }));
  vi.mocked(ports.freshPlan).mockResolvedValue(plan({ settings: warning }));
  live.planChanged();
  await vi.waitFor(() => expect(guarded()).toEqual(['warned Twitter']));
});

test('when the extension is gone, the page is given back at its next change', async () => {
  await hiding();
  extension.isAlive = false;
  document.querySelector('li')?.setAttribute('aria-selected', 'false');
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});

test('without any plan the page stays as it is', async () => {
  const { fail } = start();
  fail();
  await Promise.resolve();
  expect(guarded()).toEqual([]);
  expect(report).not.toHaveBeenCalled();
});

describe('a page on a host of a customer', () => {
  const products = platform({
    id: 'desk',
    surfaces: [{ basis: 'markup', client: 'web', paths: ['/compose'], signatures: ['#desk'] }],
    statements: [statementInput()],
  });
  const url = 'https://social.contoso.example/';
  const unrecognised = plan({ list: list(products), url });
  const asDesk = plan({ list: list(products), url, recognised: 'desk' });

  test('tells which product it is once its signature is there, and is guarded', async () => {
    const { fresh, ports, recognised } = start();
    fresh(unrecognised);
    await Promise.resolve();
    expect(ports.recognised).not.toHaveBeenCalled();
    document.querySelector('section')?.setAttribute('id', 'desk');
    document.body.append(document.createElement('hr'));
    await vi.waitFor(() => expect(ports.recognised).toHaveBeenCalledWith('desk'));
    recognised(asDesk);
    await vi.waitFor(() => expect(guarded()).toEqual(['hidden Twitter']));
    expect(ports.recognised).toHaveBeenCalledTimes(1);
  });

  test('is elsewhere on that host under the rules of the user only', async () => {
    history.replaceState(null, '', '/compose/old');
    const { cached } = start();
    const place = { kind: 'host', host: 'social.contoso.example' } as const;
    const rules = [rule({ effect: 'warn', network: 'linkedin', place })];
    cached(plan({ list: list(products), url, recognised: 'desk', rules }));
    await vi.waitFor(() => expect(guarded()).toEqual(['warned LinkedIn']));
  });

  test.each([
    ['/compose', ['hidden Twitter']],
    ['/compose/old', []],
  ])('that is known already is guarded on %s: %j', async (path, expected) => {
    history.replaceState(null, '', path);
    const { cached } = start();
    cached(asDesk);
    await vi.waitFor(() => expect(report).toHaveBeenCalled());
    expect(guarded()).toEqual(expected);
  });
});
