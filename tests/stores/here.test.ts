import { beforeEach, describe, expect, test, vi } from 'vitest';
import { here, hereFrame, hereUnit, hiddenBy } from '@/tests/fixtures/here';
import { createHere } from '@/utils/stores/here';

const { send, onChanged } = vi.hoisted(() => ({
  send: vi.fn(),
  onChanged: vi.fn((_: () => void) => () => undefined),
}));
vi.mock('@/utils/extension/send', () => ({ send }));
vi.mock('@/utils/extension/own-pages', () => ({ onChanged }));

const answers: Record<string, unknown> = {};
const sent = (name: string) => send.mock.calls.filter(([each]) => each === name).map(([, d]) => d);

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(answers, { hiddenHere: here(), undoChange: 'undone' });
  send.mockImplementation(async (name: string) => {
    const answer = answers[name] ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

async function opened() {
  const page = createHere(7);
  page.start();
  await vi.waitFor(() => expect(page.store.getState().phase).not.toBe('loading'));
  return page;
}

/** [what, answer, phase] */
test.each([
  ['a page', here(), 'ready'],
  ['a tab that is closed', null, 'gone'],
  ['a worker that does not answer', new Error('gone'), 'failed'],
])('%s', async (_, answer, phase) => {
  answers.hiddenHere = answer;
  const page = await opened();
  expect(page.store.getState().phase).toBe(phase);
  expect(sent('hiddenHere')).toEqual([{ tabId: 7 }]);
});

test('each change is read anew', async () => {
  const page = await opened();
  answers.hiddenHere = here({ title: 'Another' });
  onChanged.mock.lastCall?.[0]();
  await vi.waitFor(() => expect(page.store.getState().here?.title).toBe('Another'));
});

test('an older answer does not come over a newer one', async () => {
  const page = await opened();
  const late = Promise.withResolvers();
  send.mockImplementationOnce(() => late.promise);
  onChanged.mock.lastCall?.[0]();
  answers.hiddenHere = here({ title: 'Newer' });
  onChanged.mock.lastCall?.[0]();
  await vi.waitFor(() => expect(page.store.getState().here?.title).toBe('Newer'));
  late.resolve(here({ title: 'Older' }));
  await late.promise;
  expect(page.store.getState().here?.title).toBe('Newer');
});

test('a unit is shown in its own frame', async () => {
  const page = await opened();
  await page.showUnit(hereUnit({ frameId: 3, key: 'k' }), true);
  expect(sent('showUnit')).toEqual([{ frameId: 3, key: 'k', shown: true, tabId: 7 }]);
});

describe('leaving alone', () => {
  const { frame, hidden, rule } = hiddenBy({ origin: { kind: 'pack', pack: 'contoso' } });

  test.each([
    ['here', 'save', { effect: 'none', place: { host: 'ads.example.com' } }],
    ['everywhere', 'enable', { enabled: false, id: rule.id }],
  ] as const)('%s is one change that can be taken back', async (reach, kind, put) => {
    answers.hiddenHere = here({ frames: [frame], rules: [rule] });
    const page = await opened();
    await page.leaveAlone(reach, hidden, frame);
    const [change] = sent('changeRules');
    expect(change).toMatchObject({ kind, put: [put], remove: [] });
    expect(page.store.getState().deed).toMatchObject({ change: change.id, reach });
    await page.undo();
    expect(sent('undoChange')).toEqual([{ by: expect.any(String), id: change.id }]);
    expect(page.store.getState()).toMatchObject({ deed: null, trouble: null });
  });

  test('what the organisation set is not touched', async () => {
    const set = hiddenBy({ origin: { kind: 'policy', pack: 'contoso' } });
    answers.hiddenHere = here({ frames: [set.frame], rules: [set.rule] });
    const page = await opened();
    await page.leaveAlone('here', set.hidden, set.frame);
    await page.leaveAlone('everywhere', set.hidden, set.frame);
    expect(sent('changeRules')).toEqual([]);
  });

  test('a change that was not made is said', async () => {
    answers.changeRules = new Error('gone');
    const page = await opened();
    await page.leaveAlone('here', hereUnit(), hereFrame());
    expect(page.store.getState()).toMatchObject({ deed: null, trouble: 'unsaved' });
    answers.changeRules = null;
  });

  test('what was changed since is not taken back, and that is said', async () => {
    answers.undoChange = 'changed-since';
    const page = await opened();
    await page.leaveAlone('here', hereUnit(), hereFrame());
    await page.undo();
    expect(page.store.getState()).toMatchObject({ deed: null, trouble: 'changed-since' });
    page.dismiss();
    expect(page.store.getState().trouble).toBeNull();
  });
});

test('while a rule is saved, the undo of the one before is not offered; it is again where that fails', async () => {
  const page = await opened();
  await page.leaveAlone('here', hereUnit(), hereFrame());
  const before = page.store.getState().deed;
  expect(before).not.toBeNull();
  answers.changeRules = new Error('gone');
  const saving = page.leaveAlone('here', hereUnit(), hereFrame());
  expect(page.store.getState().deed).toBeNull();
  await saving;
  expect(page.store.getState()).toMatchObject({ deed: before, trouble: 'unsaved' });
  answers.changeRules = null;
});
