import { expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { pack } from '@/tests/fixtures/packs';
import { viewPlatform } from '@/utils/plan/platform-view';
import { withPacks } from '@/utils/plan/with-packs';

const ads = platform({ statements: [statementInput({ actions: ['create-post', 'inbox'] })] });
const agency = pack({
  name: 'Agency',
  platforms: [
    platform({
      surfaces: [],
      statements: [statementInput({ id: 'own', spans: [{ since: null, status: 'works' }] })],
    }),
  ],
});

test('the page of a platform tells what a pack says from what the list says', () => {
  const view = viewPlatform(withPacks(list(ads), [agency]), 'ads', '2023-05-01');
  const said = view?.networks.flatMap(({ statements }) => statements) ?? [];
  expect(said.map(({ actions, pack: by, status }) => [by, actions, status])).toEqual([
    [null, ['inbox'], 'removed'],
    ['Agency', ['create-post'], 'works'],
  ]);
  expect(said.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
});
