// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { openLexicon } from '@/utils/page/lexicon';

const read = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/icons/${name}.json`, 'utf8'));
const drawings: Readonly<Record<string, readonly string[]>> = read('networks');
const closing: readonly string[] = read('close');
const { pathNetwork } = openLexicon(realLexicon);

describe.each(Object.entries(drawings))('icons of %s', (network, paths) => {
  test.each(paths)('%s', (d) => {
    expect(pathNetwork(d)).toBe(network);
    expect(pathNetwork(d.replaceAll(' ', ','))).toBe(network);
  });
});

test.each(closing)('a cross that closes is no network: %s', (d) => {
  expect(pathNetwork(d)).toBeNull();
});
