import { describe, expect, test } from 'vitest';
import { packCheck } from '@/tests/fixtures/packs';
import type { PackCheck, PackSource, PackState } from '@/utils/rules/pack/kept-pack';
import { nextAsk, nextLook } from '@/utils/rules/pack/schedule';

const HOUR = 3_600_000;
const address: PackSource = { kind: 'url', url: 'https://packs.example.com/agency.json' };

const asked = (
  part: Partial<PackCheck> | null = {},
  { source = address, state = 'on' }: { source?: PackSource; state?: PackState } = {},
) => ({ pack: { source, state }, check: part && packCheck({ checkedAt: 0, ...part }) });

describe('a pack is asked for', () => {
  test.each([
    ['every six hours', asked(), 6 * HOUR],
    ['less often after a failure', asked({ failures: 1 }), 12 * HOUR],
    ['once a day at least', asked({ failures: 40 }), 24 * HOUR],
    ['at once where it never was', asked(null), 0],
    ['at once where that was before the clock was set back', asked({ checkedAt: 9e12 }), 0],
    ['not before it is confirmed', asked({}, { state: 'waiting' }), null],
    ['not while it is off', asked({}, { state: 'off' }), null],
    ['never where it is from a file', asked({}, { source: { kind: 'file' } }), null],
  ])('%s', (_, pack, expected) => {
    expect(nextAsk(pack, HOUR)).toBe(expected);
  });
});

describe('the next look', () => {
  test.each([
    ['is at the first pack that is due', [asked({ checkedAt: HOUR }), asked()], HOUR, 0, 6 * HOUR],
    ['is now where one is overdue', [asked()], 9 * HOUR, 0, 9 * HOUR],
    ['is spread over 36 minutes', [asked()], 0, 1, 6.6 * HOUR],
    ['is not needed without addresses', [asked({}, { source: { kind: 'file' } })], 0, 0, null],
  ])('%s', (_, packs, now, spread, expected) => {
    expect(nextLook(packs, now, spread)).toBe(expected);
  });
});
