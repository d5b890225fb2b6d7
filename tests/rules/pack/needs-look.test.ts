import { expect, test } from 'vitest';
import { packCheck } from '@/tests/fixtures/packs';
import type { PackCheck, PackState, PackTrouble } from '@/utils/rules/pack/kept-pack';
import { needsLook } from '@/utils/rules/pack/needs-look';

const trouble = (kind: PackTrouble) => ({ kind, detail: '' });

test.each<[string, PackState, Partial<PackCheck>, boolean]>([
  ['that is fine', 'on', {}, false],
  ['that waits', 'waiting', {}, true],
  ['that the person switched off', 'off', {}, false],
  ['that was switched off', 'off', { offBecause: 'slow' }, true],
  ['that nobody answered for once', 'on', { trouble: trouble('unreachable'), failures: 1 }, false],
  ['that nobody answered for a day', 'on', { trouble: trouble('unreachable'), failures: 4 }, true],
  ['that may not be asked for', 'on', { trouble: trouble('not-allowed'), failures: 1 }, true],
  ['that was answered strangely', 'on', { trouble: trouble('web-page'), strange: 1 }, true],
])('of a pack %s', (_, state, part, expected) => {
  expect(needsLook({ state }, packCheck(part))).toBe(expected);
});

test('of a pack from a file only its waiting', () => {
  expect(needsLook({ state: 'on' }, null)).toBe(false);
  expect(needsLook({ state: 'waiting' }, null)).toBe(true);
});
