import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rows } from '@/tests/reliability/rows';

const security = readFileSync('SECURITY.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const promises = [...security.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)]
  .map(([, promise = '', how = '', tests = '']) => ({ how, promise, tests }))
  .filter(({ promise, tests }) => promise !== 'promise' && !/^-+$/.test(tests));

describe('each promise of SECURITY.md', () => {
  test('is there, with how it is kept', () => {
    expect(promises.length).toBeGreaterThan(15);
    for (const { how, promise } of promises) expect(how, promise).not.toBe('');
  });

  test.each(promises)('$promise: names tests that are there', ({ tests }) => {
    const named = [...tests.matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('everything that the suites measure has its row in the README', () => {
  const missing = Object.entries(rows).filter(
    ([, { goal, what }]) => !readme.includes(`| ${what} | ${goal} |`),
  );
  expect(missing.map(([id]) => id)).toEqual([]);
});
