// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { createKeeper } from '@/utils/page/keeper/keeper';
import type { KeeperPorts } from '@/utils/page/keeper/keeper-ports';

/** What is kept, by its id: a draft is replaced by what is saved under the same one. */
const drafts = new Map<string, string>();
const save = vi.fn<KeeperPorts['save']>(async ({ id, texts }) => {
  drafts.set(id, texts.map(({ text }) => text).join(' | '));
  return { kind: 'kept' };
});
const ports: KeeperPorts = {
  earlier: async () => null,
  isAlive: () => true,
  save,
  textsOf: async () => null,
};

/** Panels by name, and which editors each of them holds: a page may move and share them at any time. */
type Panels = Readonly<Record<string, readonly string[]>>;

function open(panels: Panels) {
  const names = Object.keys(panels);
  const editors = new Set(Object.values(panels).flat());
  document.body.innerHTML = [
    ...names.map((name) => `<section id="${name}"></section>`),
    ...[...editors].map((name) => `<textarea id="${name}"></textarea>`),
  ].join('');
  const element = (name: string) => document.getElementById(name) as HTMLTextAreaElement;
  let now = panels;
  const { face, keep } = createKeeper(ports);
  /** Tells which panels there are by now, as far as they are still named, and lets the page be read. */
  const look = async (next: Panels = now) => {
    now = next;
    keep({
      asksAgain: false,
      hasTyped: () => true,
      isOver: false,
      panels: Object.keys(now).map((name) => ({
        lost: ['x'],
        region: { box: element(name), kind: 'compose' },
      })),
      plan: plan(),
      readPanel: ({ box }) => ({
        box,
        chosen: [],
        editors: (now[box.id] ?? []).map((name) => ({ element: element(name), network: null })),
        fields: [],
      }),
    });
    await vi.advanceTimersByTimeAsync(2000);
  };
  const write = async (name: string, text: string) => {
    element(name).value = text;
    await look();
  };
  return { element, face, look, write };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  drafts.clear();
});
afterEach(() => vi.useRealTimers());
const kept = () => [...drafts.values()].sort();

/** [what, which panels hold which editors at first, and then] */
test.each<[string, Panels, Panels]>([
  ['two panels hold it', { a: ['e'], b: ['e'] }, { a: ['e'], b: ['e'] }],
  ['the first lets go of it', { a: ['e'], b: ['e'] }, { a: [], b: ['e'] }],
  ['the second lets go of it', { a: ['e'], b: ['e'] }, { a: ['e'], b: [] }],
  ['a panel around it comes', { a: ['e'] }, { a: ['e'], b: ['e'] }],
  ['the panel around it is one no more', { a: ['e'], b: ['e'] }, { a: ['e'] }],
  ['it is in another panel all at once', { a: ['e'] }, { b: ['e'] }],
])('one text is one draft where %s', async (_, first, then) => {
  const { element, face, look, write } = open({ a: [], b: [], ...first });
  await look(first);
  await write('e', 'Au');
  await look(then);
  await write('e', 'Autumn roast');
  expect(kept()).toEqual(['Autumn roast']);
  for (const name of Object.keys(then)) expect(face.viewOf(element(name)).state.kind).toBe('kept');
});

test('a panel that gets an editor of its own keeps it as a draft of its own', async () => {
  const { look, write } = open({ a: ['e'], b: ['e', 'f'] });
  await look({ a: ['e'], b: ['e'] });
  await write('e', 'One');
  await look({ a: ['e'], b: ['f'] });
  await write('f', 'Two');
  expect(kept()).toEqual(['One', 'Two']);
  await write('e', 'One more');
  await write('f', 'Two more');
  expect(kept()).toEqual(['One more', 'Two more']);
});

test.each<[string, Panels]>([
  ['inside', { a: ['e'], b: ['e', 'f'] }],
  ['around', { b: ['e', 'f'], a: ['e'] }],
])('nothing is left out where a panel that holds more is met with one %s it', async (_, both) => {
  const { look, write } = open(both);
  await look(both);
  await write('e', 'One');
  await write('f', 'Two');
  expect(kept().some((each) => each.includes('One') && each.includes('Two'))).toBe(true);
  await look({ ...both, b: [] });
  await look(both);
  await write('f', 'Two more');
  expect(kept().some((each) => each.includes('Two more'))).toBe(true);
});
