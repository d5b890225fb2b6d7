import { expect, test } from 'vitest';
import { fileRule, pack } from '@/tests/fixtures/packs';
import { nextVersion } from '@/utils/rules/pack/next-version';

const source = { kind: 'url', url: 'https://packs.example.com/agency.json' } as const;
const first = () => nextVersion(pack(), { kept: null, now: 1, source });

test('the first version waits for the word of the person', () => {
  const { pack: kept, rules, gone } = first();
  expect(kept).toMatchObject({ addedAt: 1, fetchedAt: 1, source, state: 'waiting' });
  expect(rules).toMatchObject([{ id: 'agency/no-instagram', enabled: true, createdAt: 1 }]);
  expect(gone).toEqual([]);
});

test('a later version keeps the state, what is off, and when a rule first came', () => {
  const { pack: kept, rules } = first();
  const isOff = rules.map((rule) => ({ ...rule, enabled: false }));
  const both = pack({
    version: '2.0.0',
    rules: [fileRule({ note: 'Since May' }), fileRule({ id: 'no-x', network: 'x' })],
  });
  const next = nextVersion(both, {
    kept: { pack: { ...kept, state: 'on' }, rules: isOff },
    now: 9,
    source,
  });
  expect(next.pack).toMatchObject({ addedAt: 1, fetchedAt: 9, state: 'on', version: '2.0.0' });
  expect(next.rules).toMatchObject([
    { id: 'agency/no-instagram', createdAt: 1, enabled: false, note: 'Since May' },
    { id: 'agency/no-x', createdAt: 9, enabled: true },
  ]);
});

test('rules that a later version no longer has go', () => {
  const { pack: kept, rules } = first();
  const next = nextVersion(pack({ rules: [] }), { kept: { pack: kept, rules }, now: 9, source });
  expect(next.gone).toEqual(['agency/no-instagram']);
});
