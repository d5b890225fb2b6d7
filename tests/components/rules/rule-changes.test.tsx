// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeText } from '@/components/options/rules/change-words';
import { RuleHistory } from '@/components/options/rules/RuleHistory';
import { RuleToast } from '@/components/options/rules/RuleToast';
import { press } from '@/tests/fixtures/press';
import { NOW, ruleContext } from '@/tests/fixtures/rule-context';
import { rule } from '@/tests/fixtures/rules';
import { speak } from '@/tests/fixtures/words';
import { changeKinds } from '@/utils/rules/change';
import type { ChangeHead } from '@/utils/rules/change-head';
import type { RuleNews } from '@/utils/rules/news';

const context = ruleContext();
const head = (part: Partial<ChangeHead> = {}): ChangeHead => ({
  at: NOW - 60_000,
  count: 1,
  first: rule({ id: 'a/b' }),
  hasMore: false,
  id: 'change',
  kind: 'delete',
  state: 'stands',
  undid: null,
  ...part,
});

function show(view: ComponentChild): string {
  void act(() => render(view, document.body));
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
});

const title = 'Hide X (Twitter) on Ads';

/** [the change, how it is told] */
test.each<[Partial<ChangeHead>, string]>([
  [{}, `Deleted: ${title}`],
  [{ count: 12 }, 'Deleted: 12 rules'],
  [{ count: 1234, kind: 'import' }, 'Imported: 1,234 rules'],
  [{ kind: 'enable' }, `Turned on: ${title}`],
  [{ first: rule({ enabled: false }), kind: 'enable' }, `Turned off: ${title}`],
  [{ count: 3, hasMore: true, kind: 'import' }, 'Imported: 3 rules, other things'],
  [{ count: 0, first: null, hasMore: true, kind: 'restore' }, 'Restored: other things'],
  [{ first: null }, 'Deleted: 1 rule'],
  [{ kind: 'from-the-future' as never }, `Changed: ${title}`],
  [{ kind: 'undo' }, `Undone: ${title}`],
  [{ kind: 'undo', undid: head({ count: 5 }) }, 'Undone: Deleted: 5 rules'],
])('a change %j is told as %j', (part, text) => {
  expect(changeText(head(part), context.names)).toBe(text);
});

test.each(['en', 'fr'] as const)('each kind of change has its own word in %s', async (language) => {
  await speak(language);
  const told = changeKinds.map((kind) => changeText(head({ kind }), context.names));
  expect(new Set(told).size).toBe(changeKinds.length);
  expect(told.every((text) => text.split(' ').length > 3)).toBe(true);
});

const note = { count: 1, first: rule({ id: 'a/b' }), hasMore: false, id: 'change' } as const;

/** [the news, what is said, what can be pressed] */
test.each<[RuleNews | null, string, readonly string[]]>([
  [null, '', []],
  [
    { change: { ...note, kind: 'delete' }, kind: 'made', undo: 'change' },
    `Deleted: ${title}`,
    ['Undo'],
  ],
  [
    { change: { ...note, kind: 'delete' }, kind: 'undone', undo: 'by' },
    `Undone: Deleted: ${title}`,
    ['Redo'],
  ],
  [
    { change: { ...note, kind: 'delete' }, kind: 'redone', undo: 'by' },
    `Done again: Deleted: ${title}`,
    ['Undo'],
  ],
  [
    { change: { ...note, kind: 'duplicate' }, kind: 'made', undo: 'change' },
    `Duplicated: ${title}`,
    ['Edit the copy', 'Undo'],
  ],
  [{ kind: 'not-undone', why: 'changed-since' }, 'changed again since', []],
  [{ kind: 'not-undone', why: 'gone' }, 'can no longer be undone', []],
])('of %j the page says so', (news, text, offered) => {
  const props = { context, news, onDismiss: vi.fn(), onUndo: vi.fn() };
  expect(show(<RuleToast {...props} />)).toContain(text);
  const words = [...document.querySelectorAll('.toast :is(a, button)')].map(
    ({ textContent }) => textContent,
  );
  expect(words.filter(Boolean)).toEqual(offered);
});

test('the copy that was made is one press away', () => {
  const news = { change: { ...note, kind: 'duplicate' }, kind: 'made', undo: 'change' } as const;
  show(<RuleToast {...{ context, news, onDismiss: vi.fn(), onUndo: vi.fn() }} />);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/rules/a%2Fb');
});

const history = {
  context,
  failed: false,
  hasOlder: false,
  heads: [],
  isOpen: true,
  onOlder: vi.fn(),
  onOpen: vi.fn(),
  onUndo: vi.fn(),
} satisfies Parameters<typeof RuleHistory>[0];

/** [what there is, what is said] */
test.each<[string, Partial<Parameters<typeof RuleHistory>[0]>, string]>([
  ['nothing', {}, 'Nothing was changed yet.'],
  ['one change', { heads: [head()] }, `Deleted: ${title}1 minute agoUndo`],
  ['one that was undone', { heads: [head({ state: 'undone' })] }, '1 minute agoUndone'],
  [
    'one that was changed since',
    { heads: [head({ state: 'changed-since' })] },
    'so it cannot be undone.',
  ],
  ['an undoing', { heads: [head({ kind: 'undo' })] }, '1 minute agoRedo'],
  ['no answer', { failed: true }, 'could not read the recent changes'],
  ['more of them', { hasOlder: true, heads: [head()] }, 'Show older changes'],
])('of %s the history says so', (_, part, text) => {
  expect(show(<RuleHistory {...history} {...part} />)).toContain(text);
});

test('a change is undone from the history, and older ones are asked for', async () => {
  const change = head();
  show(<RuleHistory {...history} heads={[change]} hasOlder />);
  await press(`Undo: Deleted: ${title}`);
  expect(history.onUndo).toHaveBeenCalledWith(change);
  await press('Show older changes');
  expect(history.onOlder).toHaveBeenCalledOnce();
});
