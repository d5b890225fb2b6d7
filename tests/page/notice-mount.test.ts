// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { guardedUnit, noticeInput } from '@/tests/fixtures/notice-input';
import type { NoticeInput } from '@/utils/page/notice-bridge';
import { mountNoticeWith } from '@/utils/page/notice-mount';
import type { NoticeView } from '@/utils/page/notice-view';

declare const happyDOM: { readonly setURL: (url: string) => void };

const area = document.createElement('textarea');
area.value = 'One';

const input = (part: Partial<NoticeInput> = {}) => noticeInput({ editors: [area], ...part });

const clear = vi.fn<(root: ShadowRoot) => void>();

/** [what, the next input, how often it is drawn in all] */
test.each([
  ['the same', input(), 1],
  ['another editor', input({ editors: [document.createElement('textarea')] }), 2],
  ['no editor', input({ editors: [] }), 2],
  ['now selected', input({ units: [guardedUnit(true)] }), 2],
  ['nothing left', input({ units: [] }), 2],
] as const)('a notice is drawn anew only when it says something new: %s', (_, next, times) => {
  const draw = vi.fn<(root: ShadowRoot, view: NoticeView) => void>();
  const notice = mountNoticeWith({ clear, draw }, () => null)(input());
  notice.update(next);
  expect(draw).toHaveBeenCalledTimes(times);
  notice.remove();
});

test('what it does is always the latest', () => {
  const draw = vi.fn<(root: ShadowRoot, view: { readonly onUnselect: () => void }) => void>();
  const notice = mountNoticeWith({ clear, draw }, () => null)(input());
  const unselect = vi.fn();
  notice.update(input({ unselect }));
  draw.mock.lastCall?.[1].onUnselect();
  expect(unselect).toHaveBeenCalledOnce();
  notice.remove();
});

test('in another page of the application it names another address', () => {
  const draw = vi.fn<(root: ShadowRoot, view: NoticeView) => void>();
  const notice = mountNoticeWith({ clear, draw }, () => null)(input());
  happyDOM.setURL('https://ui.ads.microsoft.com/elsewhere');
  notice.update(input());
  expect(draw.mock.lastCall?.[1].address).toContain('/elsewhere');
  notice.remove();
});

test('a notice that is taken away takes what it drew with it', () => {
  clear.mockClear();
  const draw = vi.fn<(root: ShadowRoot, view: NoticeView) => void>();
  const notice = mountNoticeWith({ clear, draw }, () => null)(input());
  expect(clear).not.toHaveBeenCalled();
  notice.remove();
  expect(clear.mock.calls).toEqual([[draw.mock.lastCall?.[0]]]);
});
