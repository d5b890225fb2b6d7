import { describe, expect, test } from 'vitest';
import { links } from '@/utils/availability/lint/links';
import {
  ads,
  cause,
  causes,
  evidence,
  network,
  networks,
  one,
  type Part,
  said,
  source,
  unparsed,
} from './fixture';

const citing = (url: string) =>
  unparsed({ 'platforms/ads.json': ads({ evidence: { notice: evidence({ url }) } }) });

describe('the address', () => {
  test.each([
    ['news.example/notice', 'is no address: write it as https://host/path'],
    ['http://news.example/', 'is not https: begin it with https://'],
    ['https://News.example/Notice', 'has capitals in its host: write lower case'],
    ['https://me:secret@news.example/', 'has a name or password in it: leave them out'],
    ['https://news.example:443/', 'has a port: leave it out'],
    ['https://news.example/?id=1&utm_source=feed', 'has the parameter utm_source, which tracks'],
    ['https://news.example/?fbclid=1', 'has the parameter fbclid'],
    ['https://news.example/?gclid=1', 'has the parameter gclid'],
    ['https://news.example/notice#', 'ends with an empty #: leave it out'],
  ])('%s %s', (url, part) => {
    expect(said(links, citing(url))).toEqual(one('evidence.notice.url', part));
  });

  test.each([
    ['https://news.example/A/b?id=1#part'],
    ['https://news.example/@me/notice:2'],
    ['https://news.example/?q=utm_source'],
    ['https://news.example'],
  ])('%s is not told', (url) => {
    expect(said(links, citing(url))).toEqual([]);
  });

  test('of a composer is looked at as well', () => {
    const compose = { basis: 'none', parameters: {}, url: 'https://x.com/intent#' };
    const files = { 'networks.json': networks(network('facebook'), network('x', { compose })) };
    expect(said(links, source(files))).toEqual(one('networks.1.compose.url', 'empty #'));
  });
});

const pair = (a: Part, b: Part) => ads({ evidence: { a: evidence(a), b: evidence(b) } });
const two = [evidence(), evidence()];

describe('one address', () => {
  test.each([
    ['a platform', { 'platforms/ads.json': pair({}, {}) }, 'evidence.b.url', '"a"'],
    [
      'a cause',
      { 'causes.json': causes(cause({ evidence: two })) },
      'causes.0.evidence.1.url',
      '"0"',
    ],
    [
      'a network',
      { 'networks.json': networks(network('facebook'), network('x', { evidence: two })) },
      'networks.1.evidence.1.url',
      '"0"',
    ],
  ])('twice among the sources of %s is told', (_, files, path, first) => {
    expect(said(links, source(files))).toEqual(
      one(
        path,
        `is the address of ${first} as well: use that one, or tell them apart by "edition"`,
      ),
    );
  });

  test.each([
    ['in two editions', { 'platforms/ads.json': pair({ edition: 'older' }, { edition: 'newer' }) }],
    ['in two causes', { 'causes.json': causes(cause(), cause({ id: 'x-other' })) }],
    ['in two platforms', { 'platforms/other.json': ads({ id: 'other' }) }],
  ])('%s is not told', (_, files) => {
    expect(said(links, source(files))).toEqual([]);
  });
});
