import { expect, test } from 'vitest';
import { samplePages } from '@/utils/availability/lint/sample-pages';
import { ads, one, type Part, said, source } from './fixture';

const selectors = [{ seen: '2026-11-23', selector: '.panel' }];
const units = [{ actions: ['inbox'], network: 'x', selectors }];
const located = (part: Part, pages: string[] = []) =>
  source({ 'platforms/ads.json': ads(part) }, { samplePages: pages });

test.each([
  ['panels', { panels: selectors }],
  ['ignored regions', { ignored: selectors }],
  ['units', { units }],
])('%s that no sample page proves are told', (_, locators) => {
  expect(said(samplePages, located({ locators }, ['other']))).toEqual(
    one('locators', 'add one in tests/dashboards/ads/'),
  );
});

test.each([
  ['a proved dashboard', located({ locators: { units } }, ['ads'])],
  ['a dashboard without locators', located({ locators: {} })],
  ['a network', located({ kind: 'network', locators: { units } })],
])('of %s nothing is said', (_, files) => {
  expect(said(samplePages, files)).toEqual([]);
});
