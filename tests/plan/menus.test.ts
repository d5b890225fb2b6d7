import { expect, test } from 'vitest';
import { type MenuView, menuEntries, menuIds } from '@/utils/plan/menus';
import { noPolicy } from '@/utils/plan/policy/types';
import { defaultSettings } from '@/utils/plan/settings';

const granted = ['ads.example.com', '*.agency.example'];
const view = (part: Partial<MenuView> = {}): MenuView => ({
  granted,
  policy: noPolicy,
  settings: defaultSettings,
  ...part,
});
const settings = (part: Partial<MenuView['settings']>) => ({
  settings: { ...defaultSettings, ...part },
});
const shownOn = (part: Partial<MenuView>) =>
  Object.fromEntries(menuEntries(view(part)).map(({ hosts, id }) => [id, hosts]));

/** [what, what is otherwise, where each entry is seen] */
test.each<[string, Partial<MenuView>, Record<string, readonly string[]>]>([
  ['all where the extension runs', {}, { hide: granted, keep: granted, why: granted }],
  ['none where it runs nowhere', { granted: [] }, { hide: [], keep: [], why: [] }],
  [
    'nothing is kept where texts are not wanted',
    settings({ noDraftHosts: ['ads.example.com'] }),
    { keep: ['*.agency.example'] },
  ],
  ['nor when none are', settings({ keepDrafts: false }), { hide: granted, keep: [] }],
  [
    'nothing is hidden on a paused site, but it is told why',
    settings({ pausedHosts: ['ads.example.com'] }),
    { hide: ['*.agency.example'], keep: granted, why: granted },
  ],
  ['nor while all is paused', settings({ pausedEverywhere: true }), { hide: [], why: granted }],
  [
    'nor where an organisation has switched pointing off',
    { policy: { ...noPolicy, off: ['picker'] } },
    { hide: [], keep: granted, why: granted },
  ],
])('%s', (_, part, expected) => {
  expect(shownOn(part)).toMatchObject(expected);
});

test('each entry keeps its place, whatever is set', () => {
  for (const part of [{}, { granted: [] }, settings({ keepDrafts: false, pausedEverywhere: true })])
    expect(menuEntries(view(part)).map(({ id }) => id)).toEqual(menuIds);
});

test('what is selected is kept, and nothing else', () => {
  const contexts = new Map(menuEntries(view()).map((entry) => [entry.id, entry.contexts]));
  expect(contexts.get('keep')).toEqual(['selection']);
  for (const id of ['hide', 'why'] as const)
    expect(contexts.get(id)).toEqual(
      expect.arrayContaining(['page', 'frame', 'selection', 'link', 'image', 'editable']),
    );
});
