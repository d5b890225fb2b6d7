import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { database } from '@/utils/extension/database';
import { findDrafts } from '@/utils/extension/drafts/find-drafts';
import {
  countDrafts,
  newestDraft,
  rangeBefore,
  readRange,
  readThese,
  readVersions,
} from '@/utils/extension/drafts/read-drafts';

const at = (time: number, part: Parameters<typeof draft>[0] = {}) =>
  draft({ id: `d${time}`, updatedAt: time, ...part });
const idsOf = (drafts: readonly { readonly id: string }[]) => drafts.map(({ id }) => id);
const saying = (text: string) => ({ texts: [{ network: null, text }] });

beforeEach(async () => {
  await database.drafts.clear();
  await database.draftVersions.clear();
});

describe('drafts are read in ranges, newest first:', () => {
  test('each goes on where the one before it ended', async () => {
    await database.drafts.bulkPut([1, 2, 3, 4, 5].map((time) => at(time)));
    const first = await rangeBefore(Infinity, 2);
    expect(idsOf(await readRange(first))).toEqual(['d5', 'd4']);
    const second = await rangeBefore(first.lower, 2);
    expect(idsOf(await readRange(second))).toEqual(['d3', 'd2']);
    const last = await rangeBefore(second.lower, 2);
    expect(idsOf(await readRange(last))).toEqual(['d1']);
    expect([first, second, last].map(({ isLast }) => isLast)).toEqual([false, false, true]);
  });

  test('those of the same time are never parted', async () => {
    await database.drafts.bulkPut([at(9), ...['a', 'b', 'c'].map((id) => at(5, { id })), at(1)]);
    const first = await rangeBefore(Infinity, 2);
    expect(idsOf(await readRange(first)).sort()).toEqual(['a', 'b', 'c', 'd9']);
    expect(idsOf(await readRange(await rangeBefore(first.lower, 2)))).toEqual(['d1']);
  });

  test('a new draft belongs to the first, one that comes back old to the last', async () => {
    const range = await rangeBefore(Infinity, 2);
    await database.drafts.bulkPut([at(9), at(1)]);
    expect(idsOf(await readRange(range))).toEqual(['d9', 'd1']);
  });
});

test('of drafts asked for by id those that are gone are left out', async () => {
  await database.drafts.bulkPut([at(1), at(2)]);
  expect(idsOf(await readThese(['d2', 'gone', 'd1']))).toEqual(['d2', 'd1']);
});

test('they are counted, and those that are about to leave', async () => {
  expect(await countDrafts()).toEqual({ leaving: null, total: 0 });
  await database.drafts.bulkPut([at(1, { leavesAt: 70 }), at(2, { leavesAt: 50 }), at(3)]);
  expect(await countDrafts()).toEqual({ leaving: { count: 2, first: 50 }, total: 3 });
});

test('the newest of a host that is neither posted nor empty is found', async () => {
  await database.drafts.bulkPut([
    at(1),
    at(2),
    at(3, { postedAt: 4 }),
    at(5, saying('')),
    at(6, { host: 'other.example' }),
  ]);
  expect((await newestDraft('ads.example.com'))?.id).toBe('d2');
  expect(await newestDraft('nowhere.example')).toBeUndefined();
});

test('versions of one draft are read newest first', async () => {
  const texts = saying('before').texts;
  await database.draftVersions.bulkAdd([
    { at: 1, draftId: 'one', texts },
    { at: 2, draftId: 'one', texts },
    { at: 3, draftId: 'other', texts },
  ]);
  expect((await readVersions('one')).map((version) => version.at)).toEqual([2, 1]);
});

describe('a search', () => {
  const found = async (search: string) => {
    const ids: string[] = [];
    for await (const some of findDrafts(search, new AbortController().signal)) ids.push(...some);
    return ids;
  };
  beforeEach(async () => {
    await database.drafts.bulkPut([
      at(1, saying('Café au lait\n\ntous les jours')),
      at(2, { ...saying('Tea'), links: ['https://fabrikam.example/terms'] }),
      at(3, { ...saying('Tea'), title: 'Nouveau post' }),
      at(4, { ...saying('Tea'), host: 'publish.example', platform: null }),
      at(5, {
        texts: [
          { network: 'x', text: 'Short' },
          { network: 'facebook', text: 'Longer, with coffee' },
        ],
      }),
    ]);
  });

  test.each([
    ['cafe LAIT', ['d1']],
    ['jours lait', ['d1']],
    ['terms', ['d2']],
    ['nouveau', ['d3']],
    ['publish.example', ['d4']],
    ['tea ads', ['d3', 'd2']],
    ['short coffee', ['d5']],
    ['  ', ['d5', 'd4', 'd3', 'd2', 'd1']],
    ['nothing says this', []],
  ])('for "%s" finds %j', async (search, ids) => {
    expect(await found(search)).toEqual(ids);
  });

  test('goes through all of many drafts, however long', async () => {
    const long = 'word '.repeat(1000);
    await database.drafts.bulkPut(
      Array.from({ length: 250 }, (_, place) => at(100 + place, saying(`${long}n${place}.`))),
    );
    expect(await found('n249. word')).toEqual(['d349']);
    expect(await found('n0.')).toEqual(['d100']);
    expect(await found('terms')).toEqual(['d2']);
  });

  test('that is called off ends', async () => {
    const done = new AbortController();
    const search = findDrafts('tea', done.signal);
    done.abort();
    expect(await search.next()).toEqual({ done: true, value: undefined });
  });
});
