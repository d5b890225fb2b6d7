import { afterAll, describe, expect, test } from 'vitest';
import { builds, codeIn, manifestOf } from '@/tests/project/built';
import { record } from '@/tests/reliability/record';

let checked = 0;
let failed = 0;
const none = (wrong: readonly unknown[]) => {
  checked++;
  if (wrong.length > 0) failed++;
  expect(wrong).toEqual([]);
};

/** Hosts that stand in what is built, and why; the list's own sources are no code. */
const hosts = new Map([
  ['www.w3.org', 'names of XML, which nobody asks'],
  ['sebbo2002.github.io', 'ical-generator names itself in the files that it writes'],
  ['github.com', 'where an error of a library is explained'],
  ['about.meta.com', 'icons: what they were drawn after'],
  ['about.x.com', 'icons: what they were drawn after'],
  ['x.com', 'an example, or an icon'],
  ['ads.example.com', 'an example'],
  ['bit.ly', 'where an error of a library is explained'],
  ['tinyurl.com', 'where an error of a library is explained'],
  ['options.invalid', 'a base that no address has'],
  ['page.invalid', 'a base that no address has'],
]);

describe.each(builds)('in %s', (folder) => {
  const code = codeIn(folder);
  const chunks = new Set(code.map(([path]) => path.split('/').at(-1)));
  const matches = (pattern: RegExp) =>
    code.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map((match) => [path, match] as const),
    );

  test('only known hosts are named', () => {
    const named = matches(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
    none(
      named.map(([path, match]) => [path, match[1]]).filter(([, host]) => !hosts.has(host ?? '')),
    );
  });

  test('what is imported later is a part of the package', () => {
    const imported = matches(/\bimport\(\s*([^)]*)\)/g).map(([, match]) => match[1] ?? '');
    expect(imported.length).toBeGreaterThan(10);
    none(imported.filter((name) => !chunks.has(/^[`'"]\.\/([\w.-]+\.js)[`'"]$/.exec(name)?.[1])));
  });

  test.each([
    ['code from a text', /\beval\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(/g],
    ['compiled code', /\bWebAssembly\b/g],
    ['scripts of a worker', /\bimportScripts\b/g],
    [
      'other ways to the network',
      /\bnew (?:WebSocket|EventSource)\b|\bsendBeacon\b|\bRTCPeerConnection\b/g,
    ],
    [
      'ears for others',
      /\bon(?:Message|Connect)External\b(?=\??\.\w*[lL]istener)|\bonConnect\b(?=\??\.\w*[lL]istener)/g,
    ],
  ])('there is no %s', (_, pattern) => {
    none(matches(pattern).map(([path, [found]]) => `${path}: ${found}`));
  });

  test('no file can be loaded from elsewhere, and nobody else is heard', () => {
    const manifest = manifestOf(folder);
    const open = ['web_accessible_resources', 'externally_connectable'].filter(
      (key) => key in manifest,
    );
    record('web-accessible', 'unit', {
      isMet: open.length === 0,
      measured: `${open.length} keys of the manifest`,
    });
    record('messages-outside', 'unit', {
      isMet: open.length === 0,
      measured: '0 listeners, 0 keys of the manifest',
    });
    none(open);
  });
});

afterAll(() => {
  const measured = `${failed} of ${checked} checks fail in ${builds.length} builds`;
  record('bundle-scan', 'unit', { isMet: failed === 0 && checked > 0, measured });
});
