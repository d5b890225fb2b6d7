// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { createKeeper } from '@/utils/page/keeper/keeper';
import type { KeeperInput } from '@/utils/page/keeper/keeper-bridge';
import type { KeeperPorts } from '@/utils/page/keeper/keeper-ports';
import type { EarlierText } from '@/utils/plan/kept';

const earlierText: EarlierText = { at: 0, beginning: 'Once', id: 'earlier' };
const earlier = vi.fn<KeeperPorts['earlier']>(async () => earlierText);
const save = vi.fn<KeeperPorts['save']>(async () => ({ kind: 'kept' }));
const ports: KeeperPorts = { earlier, isAlive: () => true, save, textsOf: async () => null };

/** A page with one panel, and how often it was read. */
function open(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  const box = document.querySelector('main') as HTMLElement;
  const areas = () => [...box.querySelectorAll('textarea')];
  const readPanel = vi.fn<KeeperInput['readPanel']>(() => ({
    box,
    chosen: [],
    editors: areas().map((element) => ({ element, network: null })),
    fields: [],
  }));
  const { face, keep } = createKeeper(ports);
  const look = (part: Partial<KeeperInput> = {}) =>
    keep({
      asksAgain: false,
      hasTyped: () => true,
      isOver: false,
      panels: [{ lost: ['x'], region: { box, kind: 'compose' } }],
      plan: plan(),
      readPanel,
      ...part,
    });
  return { box, face, look, readPanel };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test('however often the page is judged, a panel is read when it is met and at each look', async () => {
  const { look, readPanel } = open('<textarea>One</textarea>');
  for (let times = 0; times < 5; times++) look();
  expect(readPanel).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(readPanel).toHaveBeenCalledTimes(2);
  expect(save).toHaveBeenCalledOnce();
});

test('an earlier text is asked for where nothing is written, once, and again when somebody asks', async () => {
  const { box, face, look } = open('<textarea></textarea>');
  look();
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(earlier).toHaveBeenCalledTimes(1);
  expect(face.viewOf(box).earlier).toBe(earlierText);
  look({ asksAgain: true });
  expect(earlier).toHaveBeenCalledTimes(2);
});

test('it is asked for as well where the place to write comes later', async () => {
  const { box, look } = open('');
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(earlier).not.toHaveBeenCalled();
  box.innerHTML = '<textarea></textarea>';
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(earlier).toHaveBeenCalledTimes(1);
});

test('where something is written, no earlier text is asked for', async () => {
  const { look } = open('<textarea>One</textarea>');
  look();
  await vi.advanceTimersByTimeAsync(1000);
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(earlier).not.toHaveBeenCalled();
});
