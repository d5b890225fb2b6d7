// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CollectPreview } from '@/components/options/queue/CollectPreview';
import { speak } from '@/tests/fixtures/words';
import { type CollectedPost, collect, sourceOfPost } from '@/utils/drafts/collect';

const host = 'app.example.com';
const post = (text: string, part: Partial<CollectedPost> = {}): CollectedPost => ({
  account: null,
  at: null,
  dateText: null,
  network: 'x',
  text,
  ...part,
});
const networks = [{ compose: null, counting: null, id: 'x', label: 'X (Twitter)' }];
const onAdd = vi.fn();
const onCancel = vi.fn();

const show = (posts: readonly CollectedPost[], queued: readonly CollectedPost[] = []) =>
  act(() =>
    render(
      <CollectPreview
        collection={collect(
          posts,
          host,
          queued.map((each) => sourceOfPost(each, host)),
        )}
        networks={networks}
        locale="en-US"
        onAdd={onAdd}
        onCancel={onCancel}
      />,
      document.body,
    ),
  );
const all = <T extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
];
const addButton = () => all<HTMLButtonElement>('button').at(-1);

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

/** [found, of them known, what is said] */
test.each([
  [0, 0, 'No post was found on this page.', 'Add to the queue'],
  [1, 0, '1 post found on this page, none of them in your queue yet', 'Add 1 post to the queue'],
  [12, 3, '12 posts found on this page, 3 already in your queue', 'Add 9 posts to the queue'],
  [2, 2, '2 posts found on this page, 2 already in your queue', 'Add to the queue'],
])('%i posts, %i of them known', async (count, known, said, button) => {
  const posts = Array.from({ length: count }, (_, index) => post(`Post ${index}`));
  await show(posts, posts.slice(0, known));
  expect(document.querySelector('h2')?.textContent).toBe(said);
  expect(all('li')).toHaveLength(count - known);
  expect(addButton()?.textContent).toBe(button);
  expect(addButton()?.disabled).toBe(count === known);
});

test('only what stays ticked is added', async () => {
  await show([post('One'), post('Two'), post('Three')]);
  await act(() => all<HTMLInputElement>('input')[1]?.click());
  await act(() => addButton()?.click());
  expect(onAdd.mock.lastCall?.[0]).toMatchObject([{ text: 'One' }, { text: 'Three' }]);
});

test('each post says what the page said of it', async () => {
  const at = new Date(2026, 11, 1, 9, 5).getTime();
  await show([
    post('One', { account: '@fabrikam', at }),
    post('Two', { dateText: 'next Friday' }),
    post('Three'),
  ]);
  expect(all('li').map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/Dec 1, 2026.*9:05.*X \(Twitter\).*@fabrikam.*One/),
    expect.stringContaining('date as shown: next Friday'),
    expect.stringContaining('no date shown'),
  ]);
});
