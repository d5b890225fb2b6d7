// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { PageGuard } from '@/utils/page/guard-ports';
import type { Chosen } from '@/utils/page/picker/chosen';
import { beginChosen } from '@/utils/page/picker/chosen-stage';
import type { PickedPage } from '@/utils/page/picker/picked-page';

/** What was chosen, with so many others like it. */
function chosenOf(element: Element, alike: readonly Element[]): Chosen {
  const way = { kind: 'label', locator: { labels: ['Rename'], selector: null } } as const;
  return {
    element,
    proposal: {
      alike: alike.length === 0 ? null : { elements: alike, ways: [way] },
      only: [way],
    },
    reading: { actions: [], network: '' },
    scope: 'only',
  } as unknown as Chosen;
}

/** [when the page is read, how often it is chosen anew, how many are alike then] */
test.each([
  ['before the choice', true, true, 0, 0],
  ['after the choice', false, true, 1, 2],
  ['never', false, false, 0, 0],
] as const)('a page that is read %s', (_, before, after, times, alike) => {
  document.body.innerHTML = '<button>Rename</button><button>Rename</button>';
  const [first, second] = document.querySelectorAll('button');
  if (!first || !second) throw new Error('no buttons');
  const guard = { found: () => [first, second] } as unknown as PageGuard;
  let isRead: boolean = before;
  const page = { guard: () => (isRead ? guard : null), plan: () => null } as unknown as PickedPage;
  const choose = vi.fn(() => chosenOf(first, [first, second]));
  const stage = beginChosen(chosenOf(first, []), page, () => null, choose);
  isRead = after;
  for (const later of [1000, 2000]) expect(stage.keepUp(performance.now() + later)).toBe(true);
  expect(choose).toHaveBeenCalledTimes(times);
  const view = stage.view();
  expect(view.phase === 'chosen' && view.alike).toBe(alike);
});
