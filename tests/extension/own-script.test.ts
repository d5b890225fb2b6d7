import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});
const load = async () => (await import('@/utils/extension/own-script')).ownScript;

/** A browser that knows Trusted Types. */
const typed = () => ({
  createPolicy: vi.fn((_: string, rules: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  })),
});

test.each([
  ['/notice.js', true],
  ['/assets/read-worker-B_ae6-U0.js', true],
  ['https://elsewhere.example/a.js', false],
  ['//elsewhere.example/a.js', false],
  ['/\\elsewhere.example/a.js', false],
  ['/../a.js', false],
  ['/a/../../b.js', false],
  ['a.js', false],
  ['/a.js?b=https://elsewhere.example', false],
  ['/a.js#b', false],
  ['/a.mjs', false],
  ['/a.js\n//elsewhere.example', false],
  ['javascript:alert(1)/a.js', false],
  ['blob:https://a.example/b.js', false],
  ['', false],
])('%j is a script of the extension: %s', async (path, isOwn) => {
  const plain = await load();
  if (isOwn) expect(plain(path)).toBe(path);
  else expect(() => plain(path)).toThrow(TypeError);
  vi.resetModules();
  vi.stubGlobal('trustedTypes', typed());
  const trusted = await load();
  if (isOwn) expect(trusted(path)).toBe(`trusted ${path}`);
  else expect(() => trusted(path)).toThrow(TypeError);
});

describe('the policy of types', () => {
  test('is made once, by the name that the pages allow', async () => {
    const factory = typed();
    vi.stubGlobal('trustedTypes', factory);
    const ownScript = await load();
    ownScript('/a.js');
    ownScript('/b.js');
    expect(factory.createPolicy.mock.calls.map(([name]) => name)).toEqual(['compose-guard']);
  });
});
