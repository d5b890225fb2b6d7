import { expect, test } from 'vitest';
import { routeOf } from '@/components/options/route';

test.each([
  ['', { page: 'rules' }],
  ['#/rules', { page: 'rules' }],
  ['#/rules/new', { page: 'new-rule', host: '', pick: '' }],
  ['#/rules/new?host=app.example.com', { page: 'new-rule', host: 'app.example.com', pick: '' }],
  ['#/rules/new?pick=a-b-1', { page: 'new-rule', host: '', pick: 'a-b-1' }],
  ['#/rules/some-id', { page: 'rule', id: 'some-id' }],
  ['#/rules/a%20b', { page: 'rule', id: 'a b' }],
  ['#/here?tab=7', { page: 'here', tab: 7 }],
  ['#/here', { page: 'rules' }],
  ['#/here?tab=x', { page: 'rules' }],
  ['#/settings', { page: 'settings' }],
  ['#/move', { page: 'move' }],
  ['#/about', { page: 'about' }],
  ['#/board', { page: 'board' }],
  ['#/changes', { page: 'changes' }],
  ['#/platforms/buffer', { page: 'platform', id: 'buffer' }],
  ['#/platforms', { page: 'rules' }],
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
  ['#/nowhere/at-all', { page: 'rules' }],
  ['#/nowhere', { page: 'rules' }],
])('the address %j is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
