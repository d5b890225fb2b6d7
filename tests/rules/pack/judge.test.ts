import { describe, expect, test } from 'vitest';
import { packCheck, packFile } from '@/tests/fixtures/packs';
import { judge, type KnownPack } from '@/utils/rules/pack/judge';

const known: KnownPack = { pack: { id: 'agency', version: '1.0.0' }, check: packCheck() };
const text = JSON.stringify(packFile());
const versioned = (version: string, part = {}) => JSON.stringify(packFile({ version, ...part }));

/** What is made of a text, in one word or two. */
function judged(
  brought: string,
  {
    digest = 'other',
    insists = false,
    of = known,
    reader = '0.1.0',
  }: { digest?: string; insists?: boolean; of?: KnownPack | null; reader?: string } = {},
): string {
  const judgement = judge({ text: brought, digest }, { known: of, reader, insists });
  switch (judgement.kind) {
    case 'new':
      return `new ${judgement.pack.version}`;
    case 'declined':
      return `declined ${judgement.version}`;
    case 'same':
      return 'same';
    case 'trouble':
      return judgement.trouble.kind;
  }
}

describe('what an address answers with', () => {
  test.each([
    ['a newer version', versioned('1.0.1'), 'new 1.0.1'],
    ['a newer version, counted and not spelled', versioned('1.10.0'), 'new 1.10.0'],
    ['an older version', versioned('0.9.9'), 'older'],
    ['another text of the same version', text, 'same-version'],
    ['another pack', versioned('2.0.0', { id: 'elsewhere' }), 'another-pack'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'web-page'],
    ['half a file', text.slice(0, 60), 'cut-off'],
    ['nothing', '', 'not-json'],
    ['a text', 'OK', 'not-json'],
    ['brackets without end', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'not-json'],
    ['a list', '[]', 'not-a-pack'],
    ['other JSON', '{"ok":true}', 'not-a-pack'],
    ['a pack without a name', versioned('2.0.0', { name: '' }), 'not-a-pack'],
    ['a format of the future', JSON.stringify({ ...packFile(), format: 2 }), 'newer-format'],
    ['a version that is none', versioned('2'), 'not-a-pack'],
  ])('%s', (_, brought, expected) => {
    expect(judged(brought)).toBe(expected);
  });

  test('the same text is nothing new, and read again by a newer reader', () => {
    expect(judged(text, { digest: 'first' })).toBe('same');
    expect(judged(text, { digest: 'first', reader: '0.2.0' })).toBe('new 1.0.0');
  });

  test('what is wrong in a pack is named with its place', () => {
    const judgement = judge(
      { text: versioned('2.0.0', { name: '' }), digest: '' },
      { known, reader: '0.1.0', insists: false },
    );
    expect(judgement).toMatchObject({
      trouble: { kind: 'not-a-pack', detail: expect.stringContaining('name: ') },
    });
  });

  test('a rule that cannot be read is left out and named; the rest is taken', () => {
    const rules = [...(packFile().rules ?? []), { id: 'odd' }];
    const judgement = judge(
      { text: JSON.stringify({ ...packFile({ version: '1.1.0' }), rules }), digest: '' },
      { known, reader: '0.1.0', insists: false },
    );
    expect(judgement).toMatchObject({
      kind: 'new',
      pack: { rules: [{ id: 'no-instagram' }] },
      skipped: [{ file: 'rules.1' }],
    });
  });
});

test('an address that is asked for the first time may answer with any version', () => {
  expect(judged(text, { of: null })).toBe('new 1.0.0');
  expect(judged('<html>', { of: null })).toBe('web-page');
});

describe('a version that the person went back from', () => {
  const of = { ...known, check: packCheck({ newest: '1.2.0' }) };

  test.each([
    ['is not taken again', '1.2.0', false, 'declined 1.2.0'],
    ['nor is one before it', '1.1.0', false, 'declined 1.1.0'],
    ['is taken when they ask for it', '1.2.0', true, 'new 1.2.0'],
    ['makes way for a later one', '1.3.0', false, 'new 1.3.0'],
    ['leaves the older one as it is', '1.0.0', false, 'same'],
  ])('%s', (_, version, insists, expected) => {
    expect(judged(versioned(version), { insists, of })).toBe(expected);
  });
});
