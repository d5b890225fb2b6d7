import { expect, test } from 'vitest';
import { alternatives } from '@/utils/availability/lint/alternatives';
import { ads, dated, one, said, source, statement, unparsed, works } from './fixture';

const limited = { reason: 'quota', since: null, status: 'limited' };
const other = ads({
  id: 'other',
  statements: [
    works({ id: 'facebook-posting', network: 'facebook' }),
    statement({ id: 'x-inbox' }),
    works({ id: 'x-posting' }),
    works({ id: 'x-quota', spans: [limited] }),
    works({ id: 'x-unchecked', lastChecked: '2020-01-01' }),
    works({ id: 'x-until', spans: [{ since: null, status: 'works', until: dated('2027-01-01') }] }),
  ],
});
const naming = (...refs: string[]) => ({
  'platforms/ads.json': ads({ statements: [statement({ alternatives: refs })] }),
  'platforms/other.json': other,
});

test.each([
  ['other/nothing', 'does not exist: name a statement as <platform>/<statement>'],
  ['nobody/x-posting', 'does not exist'],
  ['ads/x-posting', 'is this statement itself: name another'],
  ['other/facebook-posting', 'is about facebook: name a statement about x'],
  ['other/x-inbox', 'is removed on 2026-11-24: name one that works'],
  ['other/x-quota', 'is limited on 2026-11-24'],
  ['other/x-unchecked', 'is unknown on 2026-11-24'],
])('the alternative %s %s', (ref, part) => {
  expect(said(alternatives, source(naming('other/x-posting', ref)))).toEqual(
    one('statements.0.alternatives.1', `"${ref}" ${part}`),
  );
});

test.each([['other/x-posting'], ['other/x-until']])('the alternative %s is one', (ref) => {
  expect(said(alternatives, source(naming(ref)))).toEqual([]);
});

test.each([
  ['an unread file may hold it', { 'platforms/other.json': { ...other, colour: 'red' } }],
  ['without a date of the list any status will do', { 'list.json': {} }],
])('%s', (_, files) => {
  expect(said(alternatives, unparsed({ ...naming('other/x-inbox'), ...files }))).toEqual([]);
});
