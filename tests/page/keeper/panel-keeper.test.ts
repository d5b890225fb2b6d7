// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeeperPorts } from '@/utils/page/keeper/keeper-ports';
import { createPanelKeeper } from '@/utils/page/keeper/panel-keeper';

const area = document.createElement('textarea');
const box = document.createElement('form');
box.append(area);
document.body.append(box);
const region = { box, kind: 'compose' } as const;
const reading = {
  box,
  chosen: ['facebook'],
  editors: [{ element: area, network: null }],
  fields: [],
};

const save = vi.fn<KeeperPorts['save']>();
let hasTyped = true;
let isAlive = true;
const start = () =>
  createPanelKeeper(
    { isAlive: () => isAlive, save },
    new WeakSet(),
    () => hasTyped,
    () => undefined,
  );
let keeper = start();
const write = (text: string) => {
  area.value = text;
  return keeper.look({ lost: ['x'], region }, reading, []);
};
const saved = () => save.mock.calls.map(([{ texts }]) => texts[0]?.text);
const ids = () => new Set(save.mock.calls.map(([{ id }]) => id));

beforeEach(() => {
  save.mockReset().mockResolvedValue({ kind: 'kept' });
  hasTyped = true;
  isAlive = true;
  keeper = start();
});

test('each change is saved once, under one id', async () => {
  await write('Aut');
  await write('Aut');
  await write('Autumn');
  expect(saved()).toEqual(['Aut', 'Autumn']);
  expect(ids().size).toBe(1);
  expect(keeper.state()).toMatchObject({ isCut: false, kind: 'kept' });
  expect(keeper.isSafe()).toBe(true);
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    chosen: ['facebook'],
    lost: ['x'],
    plannedFor: null,
  });
});

test('what the page itself brought is not saved until somebody changes it', async () => {
  hasTyped = false;
  await write('An older post');
  await write('An older post');
  expect(saved()).toEqual([]);
  await write('An older post, corrected');
  await write('An older post');
  expect(saved()).toEqual(['An older post, corrected', 'An older post']);
});

test('what is there when the page is left does not wait for the save before', async () => {
  save.mockReturnValueOnce(new Promise(() => undefined));
  void write('One');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await write('One two');
  vi.restoreAllMocks();
  expect(saved()).toEqual(['One', 'One two']);
  expect(ids().size).toBe(1);
});

test('of two saves the later one arrives last', async () => {
  const first = Promise.withResolvers<{ kind: 'kept' }>();
  save.mockReturnValueOnce(first.promise);
  const one = write('One');
  const two = write('One two');
  const three = write('One two three');
  expect(saved()).toEqual(['One']);
  expect(keeper.isSafe()).toBe(false);
  first.resolve({ kind: 'kept' });
  await Promise.all([one, two, three]);
  expect(saved()).toEqual(['One', 'One two three']);
  expect(keeper.isSafe()).toBe(true);
});

test('an emptied panel begins a new draft', async () => {
  await write('One');
  await write('');
  expect(keeper.state()).toEqual({ kind: 'nothing' });
  await write('Two');
  expect(saved()).toEqual(['One', 'Two']);
  expect(ids().size).toBe(2);
});

/** [answer, alive, state, whether it is tried again] */
test.each([
  [{ kind: 'unreachable' }, true, { kind: 'refused', why: 'failed' }, true],
  [{ kind: 'unreachable' }, false, { kind: 'orphaned' }, true],
  [{ kind: 'refused', why: 'full' }, true, { kind: 'refused', why: 'full' }, true],
  [{ kind: 'refused', why: 'off' }, true, { kind: 'refused', why: 'off' }, false],
  [{ kind: 'refused', why: 'private' }, true, { kind: 'refused', why: 'private' }, false],
] as const)('the answer %j, alive: %s', async (answer, alive, state, again) => {
  save.mockResolvedValue(answer);
  isAlive = alive;
  await write('One');
  expect(keeper.state()).toEqual(state);
  expect(keeper.isSafe()).toBe(false);
  await write('One');
  expect(save.mock.calls.length).toBe(again ? 2 : 1);
});

test('a text that is kept beside the database is safe, and said to be so', async () => {
  save.mockResolvedValue({ kind: 'kept-aside' });
  await write('One');
  expect(keeper.state()).toMatchObject({ kind: 'kept-aside' });
  expect(keeper.isSafe()).toBe(true);
});

test('a text that was put back goes on under the id of its draft', async () => {
  hasTyped = false;
  await write('Autumn');
  keeper.adopt('the-draft');
  await write('Autumn');
  expect(save.mock.calls.map(([{ id }]) => id)).toEqual(['the-draft']);
});

test('a text that was tried before a newer one is not tried again after it', async () => {
  const signals: AbortSignal[] = [];
  const slow = Promise.withResolvers<{ kind: 'kept' }>();
  save.mockImplementation((_, signal) => {
    signals.push(signal);
    return signals.length === 1 ? slow.promise : Promise.resolve({ kind: 'kept' });
  });
  const before = write('Autumn');
  // Somebody goes elsewhere: what is newer does not wait.
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await write('Autumn roast');
  hidden.mockRestore();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  slow.resolve({ kind: 'kept' });
  await before;
  expect(keeper.isSafe()).toBe(true);
  expect(saved()).toEqual(['Autumn', 'Autumn roast']);
});
