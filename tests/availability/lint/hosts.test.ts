import { describe, expect, test } from 'vitest';
import { hosts } from '@/utils/availability/lint/hosts';
import { ads, network, networks, one, said, unparsed } from './fixture';

const matching = (match: unknown) =>
  unparsed({
    'platforms/ads.json': ads({ surfaces: [{ basis: 'none', client: 'web', matches: [match] }] }),
  });
const hosting = (host: string) =>
  unparsed({ 'networks.json': networks(network('x', { hosts: [{ host }] })) });

describe('the match pattern', () => {
  test.each([
    ['http://ads.example.com/*', 'is not https: begin it with https://'],
    ['*://ads.example.com/*', 'is not https'],
    ['ads.example.com/*', 'is not https'],
    ['https://Ads.example.com/*', 'has capitals: write it in lower case'],
    ['https://*/*', 'has a star that means any host'],
    ['https://ads.*.com/*', 'has a star that means any host'],
    ['https://192.0.2.1/*', 'is an IP address: write its name'],
    ['https://[2001:db8::1]/*', 'is an IP address'],
    ['https://ads.example.com:8443/*', 'has a port: leave it out'],
    ['https://ads_one.example.com/*', 'is not a host: write a name such as ads.example.com'],
    ['https://my-tool.example/*', 'is a name that nobody can have: put the host of the product'],
    ['https://com/*', 'is a public suffix'],
    [
      'https://*.co.uk/*',
      'is a public suffix, where anybody can have a name: write the whole name',
    ],
  ])('%s %s', (match, part) => {
    expect(said(hosts, matching(match))).toEqual(one('surfaces.0.matches.0', `"${match}" ${part}`));
  });

  test.each([
    ['https://ads.example.com/*'],
    ['https://*.example.co.uk/app/*'],
    ['https://example.github.io/Capital?x=1:2'],
    [7],
  ])('%s is not told', (match) => {
    expect(said(hosts, matching(match))).toEqual([]);
  });
});

describe('the host of a network', () => {
  test.each([
    ['https://x.com', 'has a scheme: write the host alone'],
    ['x.com/', 'has a path: write the host alone'],
    ['X.com', 'has capitals'],
    ['*', 'has a star'],
    ['127.0.0.1', 'is an IP address'],
    ['', 'is not a host'],
    ['*.github.io', 'is a public suffix'],
  ])('%j %s', (host, part) => {
    expect(said(hosts, hosting(host))).toEqual(one('networks.0.hosts.0.host', part));
  });

  test.each([['x.com'], ['*.x.com'], ['plus.google.com']])('%s is not told', (host) => {
    expect(said(hosts, hosting(host))).toEqual([]);
  });
});
