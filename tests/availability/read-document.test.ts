import { describe, expect, test } from 'vitest';
import { ads, cause, type Json, read, small, tool, written } from '@/tests/fixtures/document';
import { plainRealList } from '@/tests/fixtures/real-list';
import { readDocument } from '@/utils/availability/export/read-document';
import type { AvailabilityList } from '@/utils/availability/schema';

describe('a reader of its own version', () => {
  test('gets back the whole list that ships', () => {
    expect(plainRealList.platforms.length).toBeGreaterThan(10);
    expect(readDocument(written(plainRealList), '0.1.0')).toEqual({
      list: plainRealList,
      skipped: [],
    });
  });

  test('gets back a list with causes', () => {
    expect(read({})).toEqual({ list: small, skipped: [] });
  });
});

describe('a reader of an older version', () => {
  const adsWith = (part: Json) => ({ platforms: [{ ...ads, ...part }, tool] });
  const [posting, other] = ads.statements;
  const posted = (part: Json) => adsWith({ statements: [{ ...posting, ...part }, other] });
  const spanOfFuture = { ...posting?.spans[0], status: 'haunted' };

  test.each<[string, Json, string, string]>([
    ['of a platform', adsWith({ colour: 'red' }), 'platforms.0', 'colour'],
    ['of a statement', posted({ colour: 'red' }), 'platforms.0', 'statements.0.colour'],
    [
      'of a span',
      posted({ spans: posting?.spans.map((span, at) => (at === 1 ? { ...span, n: 1 } : span)) }),
      'platforms.0',
      'statements.0.spans.1.n',
    ],
    [
      'of a source',
      adsWith({ evidence: { notice: { ...ads.evidence.notice, archive: null } } }),
      'platforms.0',
      'evidence.notice.archive',
    ],
    ['of a cause', { causes: [{ ...cause, court: 'EU' }] }, 'causes.0', 'court'],
    [
      'of a network',
      { networks: small.networks.map((each, at) => (at === 2 ? { ...each, motto: '' } : each)) },
      'networks.2',
      'motto',
    ],
  ])('leaves out an unknown key %s, and says where', (_, part, file, path) => {
    const { list, skipped } = read(part);
    expect(list).toEqual(small);
    expect(skipped).toMatchObject([{ file, path }]);
  });

  test('passes over an unknown key of the document', () => {
    expect(read({ authors: ['A'] })).toEqual({ list: small, skipped: [] });
  });

  test.each<[string, Json, string]>([
    ['a status', { spans: [spanOfFuture] }, 'spans.0.status'],
    ['an action', { actions: ['create-post', 'teleport'] }, 'actions.1'],
    ['no span', { spans: [] }, 'spans'],
    ['no number for a version', { minimumVersion: 'two' }, 'minimumVersion'],
  ])('leaves out only the statement with %s that it does not understand', (_, part, path) => {
    const { list, skipped } = read(posted(part));
    expect(list).toEqual({ ...small, platforms: [{ ...ads, statements: [other] }, tool] });
    expect(skipped).toMatchObject([{ file: 'platforms.0', path: `statements.0.${path}` }]);
  });

  test('finds each statement where it stands after others were left out', () => {
    const unreadable = { ...posting, spans: [spanOfFuture] };
    const { list, skipped } = read(
      adsWith({ colour: 'red', statements: [unreadable, other, unreadable] }),
    );
    expect(list?.platforms[0]?.statements).toEqual([other]);
    expect(skipped.map(({ path }) => path).sort()).toEqual([
      'colour',
      'statements.0.spans.0.status',
      'statements.2.spans.0.status',
    ]);
  });

  test.each<[string, Json, Partial<AvailabilityList>, string, string]>([
    ['platform', adsWith({ kind: 'hologram' }), { platforms: [tool] }, 'platforms.0', 'kind'],
    [
      'network',
      {
        networks: small.networks.map((each, at) =>
          at === 1 ? { ...each, hosts: [{ host: 'x.com', use: 'dreams' }] } : each,
        ),
      },
      { networks: small.networks.filter((_, at) => at !== 1) },
      'networks.1',
      'hosts.0.use',
    ],
    ['cause', { causes: [{ ...cause, kind: 'eclipse' }, cause] }, {}, 'causes.0', 'kind'],
  ])('leaves out only the %s with words that it does not know', (_, part, rest, file, path) => {
    const { list, skipped } = read(part);
    expect(list).toEqual({ ...small, ...rest });
    expect(skipped).toMatchObject([{ file, path }]);
  });

  test.each([
    ['0.1.0', '0.1.0', true],
    ['0.0.9', '0.1.0', true],
    ['0.1.1', '0.1.0', false],
    ['0.2.0', '0.1.9', false],
    ['1.0.0', '0.9.9', false],
    ['0.9.9', '1.0.0', true],
    ['0.9.0', '0.10.0', true],
    ['0.10.0', '0.9.0', false],
  ])('gets what is meant for readers from %s on in %s: %s', (minimumVersion, reader, gets) => {
    const platforms = read(adsWith({ minimumVersion }), reader).list?.platforms;
    expect(platforms?.map(({ id }) => id)).toEqual(gets ? ['ads', 'tool'] : ['tool']);
    const statements = read(posted({ minimumVersion }), reader).list?.platforms[0]?.statements;
    expect(statements?.map(({ id }) => id)).toEqual(gets ? ['x-posting', 'x-other'] : ['x-other']);
    const said = read(posted({ minimumVersion }), reader).skipped.map(({ file }) => file);
    expect(said).toEqual(gets ? [] : ['platforms.0 x-posting']);
  });

  test('reads a list of which only newer readers understand all', () => {
    expect(read({ minimumVersion: '9.0.0' }).list).toEqual({
      ...small,
      edition: { ...small.edition, minimumVersion: '9.0.0' },
    });
  });
});
