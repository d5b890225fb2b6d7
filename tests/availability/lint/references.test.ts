import { describe, expect, test } from 'vitest';
import { references } from '@/utils/availability/lint/references';
import {
  ads,
  cause,
  causes,
  evidence,
  lifecycle,
  network,
  networks,
  one,
  said,
  source,
  statement,
  unparsed,
  withAds,
  withStatement,
} from './fixture';

const both = { notice: evidence(), other: evidence() };
const span = (part: object) => [{ since: null, status: 'limited', ...part }];
const quotas = (id: string) => [{ count: 1, evidence: id, unit: 'posts' }];
const product = (part: object) => lifecycle({ evidence: [], ...part });
const unit = { actions: ['inbox'], selectors: [{ seen: '2026-11-23', selector: '.x' }] };
const surface = (part: object) => ({ basis: 'none', client: 'web', ...part });

describe('evidence', () => {
  test.each([
    ['a statement', withStatement({ evidence: ['notice', 'lost'] }), 'statements.0.evidence.1'],
    [
      'a lifecycle',
      withAds({ lifecycle: product({ evidence: ['lost'] }) }),
      'lifecycle.evidence.0',
    ],
    [
      'a surface',
      withAds({ surfaces: [surface({ evidence: ['lost'] })] }),
      'surfaces.0.evidence.0',
    ],
    [
      'a quota',
      withStatement({ spans: span({ quotas: quotas('lost') }) }),
      'statements.0.spans.0.quotas.0.evidence',
    ],
  ])('that %s names and nobody has is told', (_, files, path) => {
    expect(said(references, files)).toEqual(one(path, 'there is no evidence "lost": add it'));
  });

  test('called like something that every object has is not there', () => {
    expect(said(references, withStatement({ evidence: ['notice', 'constructor'] }))).toEqual(
      one('statements.0.evidence.1', 'there is no evidence "constructor"'),
    );
  });

  test('that nothing names is told', () => {
    expect(said(references, withAds({ evidence: both }))).toEqual(
      one('evidence.other', 'nothing names the evidence "other"'),
    );
  });

  test.each([
    ['a statement', { statements: [statement({ evidence: ['notice', 'other'] })] }],
    ['a lifecycle', { lifecycle: product({ evidence: ['other'] }) }],
    ['a surface', { surfaces: [surface({ evidence: ['other'] })] }],
    ['a quota', { statements: [statement({ spans: span({ quotas: quotas('other') }) })] }],
  ])('that %s names is used', (_, part) => {
    expect(said(references, withAds({ evidence: both, ...part }))).toEqual([]);
  });
});

describe('a network', () => {
  const aliased = networks(network('facebook'), network('x', { aliases: ['twitter'] }));

  test.each([
    [
      'a statement',
      { 'platforms/ads.json': ads({ statements: [statement({ network: 'orkut' })] }) },
      'statements.0.network',
    ],
    [
      'a locator',
      { 'platforms/ads.json': ads({ locators: { units: [{ ...unit, network: 'orkut' }] } }) },
      'locators.units.0.network',
    ],
    ['a cause', { 'causes.json': causes(cause({ network: 'orkut' })) }, 'causes.0.network'],
  ])('that %s names and nobody has is told', (_, files, path) => {
    expect(said(references, source(files))).toEqual(
      one(path, 'there is no network "orkut": use an id from networks.json'),
    );
  });

  test('called by an alias is told its id', () => {
    const files = {
      'networks.json': aliased,
      'platforms/ads.json': ads({ statements: [statement({ network: 'twitter' })] }),
    };
    expect(said(references, source(files))).toEqual(
      one('statements.0.network', 'there is no network "twitter": write "x"'),
    );
  });

  test('is not missed while the networks are unread', () => {
    expect(said(references, unparsed({ 'networks.json': {} }))).toEqual([]);
  });

  test.each([
    [
      'the id of another',
      [network('facebook'), network('x', { aliases: ['twitter', 'facebook'] })],
      'networks.1.aliases.1',
      '"facebook" already means the network facebook',
    ],
    [
      'the id of a later one',
      [network('facebook', { aliases: ['x'] }), network('x')],
      'networks.0.aliases.0',
      '"x" already means the network x',
    ],
    [
      'an alias of another',
      [network('facebook', { aliases: ['fb'] }), network('x', { aliases: ['fb'] })],
      'networks.1.aliases.0',
      '"fb" already means the network facebook: leave it with one of them',
    ],
  ])('with %s as alias is told', (_, all, path, part) => {
    expect(said(references, source({ 'networks.json': networks(...all) }))).toEqual(
      one(path, part),
    );
  });

  test('with an alias of its own is not told', () => {
    expect(said(references, source({ 'networks.json': aliased }))).toEqual([]);
  });
});

describe('the cause of a span', () => {
  const caused = (id: string, part: object = {}) =>
    ads({ statements: [statement({ spans: span({ cause: id }), ...part })] });

  test.each([
    ['that nobody has', caused('x-lost'), 'there is no cause "x-lost": add it to causes.json'],
    [
      'at another network',
      caused('x-free-ended', { network: 'facebook' }),
      'the cause "x-free-ended" happened at x: name one of facebook',
    ],
  ])('%s is told', (_, file, part) => {
    expect(said(references, source({ 'platforms/ads.json': file }))).toEqual(
      one('statements.0.spans.0.cause', part),
    );
  });

  test.each([
    ['at its network', source({ 'platforms/ads.json': caused('x-free-ended') })],
    [
      'of a whole product',
      withAds({ lifecycle: product({ spans: span({ cause: 'x-free-ended' }) }) }),
    ],
    ['that is unread', unparsed({ 'causes.json': {}, 'platforms/ads.json': caused('x-lost') })],
  ])('%s is not told', (_, files) => {
    expect(said(references, files)).toEqual([]);
  });
});
