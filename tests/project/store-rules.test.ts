import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutHtml } from '@/utils/build/stores/preact-without-html';
import { builds, codeIn, manifestOf } from './built';

/** [what stores refuse, how it looks in code, an example of it, what only looks alike] */
const refused = [
  [
    'code from a text',
    /\beval\s*\(|\bnew Function\b|(?<!\w|\.)Function\s*\(/,
    'eval("1")',
    'eval:1',
  ],
  [
    'a timer that runs a text',
    /\bset(Timeout|Interval)\s*\(\s*["'`]/,
    'setTimeout("go()")',
    'setTimeout(go)',
  ],
  [
    'a script from an address',
    /<script[^>]+src\s*=\s*["']?(https?:)?\/\//,
    '<script src="//a.example/b.js">',
    '<script src="/b.js">',
  ],
  [
    'a module from an address',
    /\b(import|importScripts)\s*\(\s*["'`]https?:/,
    'import("https://a.example/b.js")',
    'import("./b.js")',
  ],
  [
    'HTML from a text',
    /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\b/,
    'a.innerHTML=b',
    'a.textContent=b',
  ],
  [
    'code in a page',
    /<script(?![^>]+\bsrc\b)[^>]*>|<[a-z]+[^<>]*\son[a-z]+\s*=/,
    '<p onclick="go()">',
    '<script src="/b.js">',
  ],
] as const;

describe.each(refused)('%s', (_, pattern, bad, good) => {
  test('is recognised', () => {
    expect(bad).toMatch(pattern);
    expect(good).not.toMatch(pattern);
  });

  test.each(builds)('is not in %s', (folder) => {
    const found = codeIn(folder).filter(([, code]) => pattern.test(code));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

test.each(builds)('%s opens no file to pages and speaks with no one else', (folder) => {
  const manifest = manifestOf(folder);
  for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
    expect(manifest).not.toHaveProperty(key);
});

test.each(builds)('%s lets its own pages load only what they need', (folder) => {
  expect(manifestOf(folder).content_security_policy).toEqual({
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self' https:",
      "frame-src 'self'",
      "frame-ancestors 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types compose-guard',
    ].join('; '),
  });
});

describe('Preact is built without the place where it writes HTML', () => {
  const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

  test('in the version that is installed it is found, and only that is taken away', () => {
    const left = withoutHtml(preact);
    expect(preact).toContain('.innerHTML=');
    expect(left).not.toContain('innerHTML');
    expect(preact.length - left.length).toBeLessThan(90);
    expect(left).toContain('textContent=""');
  });

  test.each([
    ['is missing', ''],
    ['looks different', 'dom.innerHTML = html.__html;'],
    ['is there twice', preact + preact],
    ['is not the only one', `${preact};dom.innerHTML=html`],
  ])('where it %s the build stops', (_, code) => {
    expect(() => withoutHtml(code)).toThrow('writes innerHTML elsewhere');
  });
});
