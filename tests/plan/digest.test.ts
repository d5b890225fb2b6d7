import { expect, test } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import type { Day } from '@/utils/availability/day';
import { defaultSettings } from '@/utils/plan/settings';

test('the same input gives a plan with the same digest', () => {
  expect(plan().digest).toBe(plan().digest);
});

test.each([
  ['another day', { day: '2027-02-01' as Day }],
  ['a rule', { rules: [rule({ effect: 'none' })] }],
  ['a setting', { settings: { ...defaultSettings, removedEffect: 'warn' as const } }],
  ['a paused host', { settings: { ...defaultSettings, pausedHosts: ['ads.example.com'] } }],
  ['another host', { url: 'https://other.example.com/' }],
])('%s changes the digest', (_, part) => {
  expect(plan(part).digest).not.toBe(plan().digest);
});
