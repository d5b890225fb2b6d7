import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { record } from '@/tests/reliability/record';
import { safeLink, shownHost } from '@/utils/availability/safe-link';

/** [what, address, where it leads; `null`: nowhere] */
const addresses = [
  ['a page', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['a host alone', 'https://example.com', 'https://example.com/'],
  ['capitals', 'HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
  ['a port', 'https://example.com:8443/', 'https://example.com:8443/'],
  ['the usual port', 'https://example.com:443/', 'https://example.com/'],
  ['letters that look like others', 'https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
  ['an umlaut', 'https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['a full stop of another script', 'https://example。com/', 'https://example.com/'],
  ['encoded signs of direction', 'https://example.com/%E2%80%AE', 'https://example.com/%E2%80%AE'],
  ['http', 'http://example.com/', null],
  ['no protocol', 'example.com', null],
  ['no protocol but slashes', '//example.com/', null],
  ['a path', '/options.html', null],
  ['a script', 'javascript:alert(1)', null],
  ['a script in capitals', 'JaVaScRiPt:alert(1)', null],
  ['a script with white space', 'java\nscript:alert(1)', null],
  ['a script after white space', ' javascript:alert(1)', null],
  ['a script behind a host', 'javascript://example.com/%0aalert(1)', null],
  ['data', 'data:text/html,<script>alert(1)</script>', null],
  ['a blob', 'blob:https://example.com/1', null],
  ['a file', 'file:///etc/passwd', null],
  ['a page of the extension', 'chrome-extension://abc/options.html', null],
  ['a page of the browser', 'chrome://settings', null],
  ['another app', 'intent://example.com#Intent;scheme=http;end', null],
  ['mail', 'mailto:a@example.com', null],
  ['a name', 'https://user@example.com/', null],
  ['a name that looks like a host', 'https://bank.example@evil.example/', null],
  ['a password alone', 'https://:word@example.com/', null],
  ['a turned text', 'https://example.com/\u202egpj.exe', null],
  ['a turned host', 'https://\u202emoc.elpmaxe/', null],
  ['a sign of no width', 'https://exam\u200bple.com/', null],
  ['a soft hyphen', 'https://exam\u00adple.com/', null],
  ['a zero', 'https://example.com/\0', null],
  ['half a sign', 'https://example.com/\ud800', null],
  ['a backslash', 'https:\\\\example.com\\', null],
  ['white space', 'https://example.com/a b', null],
  ['no host', 'https://', null],
  ['a host that is none', 'https://exa mple', null],
  ['nothing', '', null],
] as const;
const wrong = new Set<string>();

test.each(addresses)('%s: %j leads to %j', (name, address, href) => {
  wrong.add(name);
  expect(safeLink(address)?.href ?? null).toBe(href);
  wrong.delete(name);
});

test.each([
  ['https://www.example.com/a', 'example.com'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  ['https://a@example.com/', ''],
])('of %s the host is shown as %j', (address, shown) => {
  expect(shownHost(address)).toBe(shown);
});

/** All sources of the product by their paths. */
const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/^(build|gallery)\//.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
);
const where = (pattern: RegExp) =>
  sources.flatMap(([path, code]) => (pattern.test(code) ? [path] : [])).sort();

/** [what opens or links to something, how that looks, where it stands and why it may] */
const places = [
  [
    'links to elsewhere',
    /target="_blank"/,
    // The second leads to another page of the options.
    ['components/options/rule-form/ConflictsPart.tsx', 'components/ui/OutLink.tsx'],
  ],
  [
    'links whose address is not written there',
    /\bhref=\{(?!['`]#)(?!`\/)|\.href = |setAttribute\(\s*'href'/,
    [
      // Routes of the options page, made in place or in a file of routes.
      'components/options/AboutPage.tsx',
      'components/options/SettingsPage.tsx',
      'components/options/diagnosis/FindingsPart.tsx',
      'components/options/drafts/DraftCard.tsx',
      'components/options/drafts/DraftPage.tsx',
      'components/options/help/HelpPage.tsx',
      'components/options/help/TopicList.tsx',
      'components/options/here/HereRules.tsx',
      'components/options/layout/SectionList.tsx',
      'components/options/log/LogLine.tsx',
      'components/options/rule-form/ConflictsPart.tsx',
      'components/options/search/ResultList.tsx',
      'components/ui/UpcomingList.tsx',
      // Files that are made here and saved.
      'components/options/queue/Downloads.tsx',
      'utils/extension/save-file.ts',
      // Only what is a safe link.
      'components/ui/OutLink.tsx',
    ].sort(),
  ],
  [
    'windows',
    /\bwindow\.open\(|windows\.create\(/,
    ['utils/extension/open-link.ts', 'utils/extension/queue/remind-posts.ts'],
  ],
  [
    'tabs',
    /tabs\.create\(|tabs\.update\([^)]*url/,
    [
      'utils/extension/drafts/put-back.ts',
      // Own pages.
      'utils/extension/own-pages.ts',
      'utils/extension/queue/remind-posts.ts',
      // The browser's page of shortcuts.
      'utils/extension/shortcuts.ts',
      'utils/extension/welcome.ts',
    ],
  ],
  ['moves to another address', /location\.(assign|replace)\(|location(\.href)? = /, []],
  [
    'HTML from texts',
    /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write/,
    [],
  ],
] as const;

describe('nowhere else there are', () => {
  test.each(places)('%s', (what, pattern, known) => {
    wrong.add(what);
    expect(where(pattern)).toEqual(known);
    wrong.delete(what);
  });

  test.each([
    'utils/extension/drafts/put-back.ts',
    'utils/extension/open-link.ts',
    'utils/extension/queue/remind-posts.ts',
    'components/ui/OutLink.tsx',
  ])('%s asks for a safe link', (path) =>
    expect(readFileSync(path, 'utf8')).toContain('safeLink('),
  );
});

afterAll(() => {
  const measured = `${wrong.size} of ${addresses.length} addresses and ${places.length} kinds of places are wrong`;
  record('links', 'unit', { isMet: wrong.size === 0, measured });
});
