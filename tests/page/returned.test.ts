// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { guarded, panel } from '@/tests/fixtures/live-page';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { provideDetector } from '@/utils/page/detector-bridge';
import { openLexicon } from '@/utils/page/lexicon';
import { guardLive } from '@/utils/page/live';
import { guardPage } from '@/utils/page/page-guard';
import type { Plan } from '@/utils/plan/types';

let isAlive = true;
afterEach(async () => {
  isAlive = false;
  document.body.click();
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});

test('a page that comes back asks for its plan again, and follows what was changed meanwhile', async () => {
  document.body.innerHTML = panel;
  history.replaceState(null, '', '/compose');
  let now: Plan = plan();
  const freshPlan = vi.fn(async () => now);
  const live = guardLive({
    cachedPlan: async () => null,
    freshPlan,
    injectCollector: async () => false,
    injectDetector: async () => {
      provideDetector((wanted, lexicon, ports, signal) =>
        guardPage(wanted, openLexicon(lexicon), ports, signal),
      );
      return true;
    },
    injectKeeper: async () => false,
    injectNotice: async () => false,
    isAlive: () => isAlive,
    lexicon: async () => realLexicon,
    openClosed: () => null,
    pauseHere: () => undefined,
    recognised: async () => null,
    report: () => undefined,
    snooze: () => undefined,
    warnHere: () => undefined,
  });
  await vi.waitFor(() => expect(guarded()).toEqual(['hidden Twitter']));
  now = { ...plan(), digest: 'paused meanwhile', paused: 'here' as Plan['paused'] };
  live.returned();
  expect(freshPlan).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});
