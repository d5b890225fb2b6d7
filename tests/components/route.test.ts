import { expect, test } from 'vitest';
import { placeIn, routeOf } from '@/components/options/route';

test.each([
  ['', { page: 'sites' }],
  ['#/rules', { page: 'rules' }],
  ['#/rules/new', { page: 'new-rule', host: '', pick: '' }],
  ['#/rules/new?host=app.example.com', { page: 'new-rule', host: 'app.example.com', pick: '' }],
  ['#/rules/new?pick=a-b-1', { page: 'new-rule', host: '', pick: 'a-b-1' }],
  ['#/rules/some-id', { page: 'rule', id: 'some-id' }],
  ['#/rules/a%20b', { page: 'rule', id: 'a b' }],
  ['#/here?tab=7', { page: 'here', tab: 7 }],
  ['#/here', { page: 'sites' }],
  ['#/here?tab=x', { page: 'sites' }],
  ['#/settings', { page: 'settings' }],
  ['#/move', { page: 'data' }],
  ['#/packs', { page: 'team' }],
  ['#/data/log-days', { page: 'data' }],
  ['#/help/privacy', { page: 'help' }],
  ['#/rules?at=history', { page: 'rules' }],
  ['#/drafts/%', { page: 'draft', id: '%' }],
  ['#/about', { page: 'about' }],
  ['#/board', { page: 'board' }],
  ['#/changes', { page: 'changes' }],
  ['#/platforms/buffer', { page: 'platform', id: 'buffer' }],
  ['#/platforms', { page: 'sites' }],
  ['#/platforms/a/b', { page: 'platform', id: 'a' }],
  ['#/drafts', { page: 'drafts' }],
  ['#/drafts/some-id', { page: 'draft', id: 'some-id' }],
  ['#/queue', { page: 'queue' }],
  ['#/queue/new', { page: 'new-post', draft: '' }],
  ['#/queue?draft=some-id', { page: 'new-post', draft: 'some-id' }],
  ['#/queue?draft=a%26b', { page: 'new-post', draft: 'a&b' }],
  ['#/queue?collected=ads.example.com%3A8443', { page: 'collected', host: 'ads.example.com:8443' }],
  ['#/queue/some-id', { page: 'post', id: 'some-id' }],
  ['#/log', { page: 'log' }],
  ['#/nowhere/at-all', { page: 'sites' }],
  ['#/nowhere', { page: 'sites' }],
])('the address %j is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test.each([
  ['', ''],
  ['#/data', ''],
  ['#/data/log-days', 'log-days'],
  ['#/move/import', 'import'],
  ['#/queue?at=remind', 'remind'],
  ['#/queue/some-id', ''],
  ['#/platforms/buffer', ''],
])('the address %j leads to the place %j', (hash, place) => {
  expect(placeIn(hash)).toBe(place);
});
