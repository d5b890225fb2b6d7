import { describe, expect, test } from 'vitest';
import { packCheck } from '@/tests/fixtures/packs';
import { turnedOn, withAnswer, withSlowPage } from '@/utils/rules/pack/checked';
import type { PackTrouble } from '@/utils/rules/pack/kept-pack';

const answered = (...kinds: readonly (PackTrouble | 'same')[]) =>
  kinds.reduce(
    (check, kind, at) =>
      withAnswer(
        check,
        kind === 'same' ? { kind } : { kind: 'trouble', trouble: { kind, detail: '' } },
        2000 + at,
      ),
    packCheck(),
  );

describe('a pack that misbehaves', () => {
  test.each<[string, readonly (PackTrouble | 'same')[], 'strange' | null]>([
    ['is on after two strange answers', ['web-page', 'older'], null],
    ['is off after three in a row', ['web-page', 'older', 'another-pack'], 'strange'],
    ['also where it was silent in between', ['older', 'not-found', 'older', 'older'], 'strange'],
    ['is on where it was right in between', ['older', 'older', 'same', 'older'], null],
    ['is on however long nobody answers', Array(20).fill('unreachable'), null],
    ['is on however often half a file comes', Array(20).fill('cut-off'), null],
  ])('%s', (_, answers, offBecause) => {
    expect(answered(...answers).offBecause).toBe(offBecause);
  });

  test('is off after three pages in which a rule of it was too slow, each counted once', () => {
    const slow = (...pages: readonly string[]) => pages.reduce(withSlowPage, packCheck());
    expect(slow('a', 'a', 'a', 'b').offBecause).toBeNull();
    expect(slow('a', 'b', 'c').offBecause).toBe('slow');
  });

  test('starts from nothing once the person has switched it on', () => {
    expect(turnedOn(answered('older', 'older', 'older'))).toMatchObject({
      offBecause: null,
      strange: 0,
    });
  });
});

test('what is remembered of an answer is when it came and what was wrong', () => {
  expect(answered('not-found', 'not-found')).toMatchObject({
    checkedAt: 2001,
    etag: '"1"',
    failures: 2,
    trouble: { kind: 'not-found' },
  });
  expect(answered('not-found', 'same')).toMatchObject({ failures: 0, trouble: null });
});
