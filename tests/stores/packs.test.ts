import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createPacks } from '@/utils/stores/packs';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));

const pack = { id: 'agency', name: 'Agency rules' };
let packs: ReturnType<typeof createPacks>;
const news = () => packs.store.getState().news;

beforeEach(async () => {
  send.mockReset().mockResolvedValue('undone');
  packs = createPacks();
  await packs.turn(pack, 'on');
});

test('what was done is told, and can be taken back', async () => {
  expect(news()).toMatchObject({ kind: 'on', name: 'Agency rules' });
  const [, { change }] = send.mock.lastCall ?? [];
  await packs.undo(change);
  expect(send).toHaveBeenLastCalledWith('undoChange', { by: expect.any(String), id: change });
  expect(news()).toEqual({ kind: 'undone' });
});

/** [what comes next, how] */
test.each([
  ['switching off', () => packs.turn(pack, 'off')],
  ['removing', () => packs.remove(pack)],
  ['asking for a newer version', () => packs.check(pack)],
  ['taking back', () => packs.undo('a')],
])(
  'while there is %s, the undo of the change before is not offered; it is again where that fails',
  async (_, next) => {
    const before = news();
    send.mockRejectedValue(new Error('gone'));
    const changing = next();
    expect(news()).toBeNull();
    await changing;
    expect(packs.store.getState()).toMatchObject({ news: before, trouble: 'unsaved' });
  },
);
