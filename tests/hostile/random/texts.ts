import fc from 'fast-check';
import { clientNote } from '@/components/note';
import { routeOf } from '@/components/options/route';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { csvFiles } from '@/utils/drafts/csv/files';
import { csvFormats } from '@/utils/drafts/csv/formats';
import { handOff } from '@/utils/drafts/hand-off';
import { firstLinkIn } from '@/utils/drafts/links';
import { plainLinkIn } from '@/utils/drafts/plain-link';
import { viewPlatform } from '@/utils/plan/platform-view';
import { hostTrouble, normalizeHost } from '@/utils/rules/host';
import { readAddress } from '@/utils/rules/pack/address';
import { cleanLines, cleanText, isSafeText, unsafeIn } from '@/utils/rules/safe-text';
import { isHostPattern } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';
import { anyText, mutatedText } from './hostile';
import { holds } from './property';

const selectors = [
  'button[data-testid="compose-x"]',
  '.a:has(> .b:not(.c)) ~ li:nth-child(2n + 1 of .d)',
  'a/*',
  '[x="',
  'a:is(b',
  'b\\',
  '#\\31 23 > svg|path',
  'a}b{display:none}@import "https://a.example"',
  ':has(:has(a))',
  `${':not('.repeat(20)}a${')'.repeat(20)}`,
];
const addresses = [
  'https://packs.example.com/a.json',
  'https://user:word@b.example/#c',
  'javascript:alert(1)',
  'https://xn--80ak6aa92e.com/',
  'https://аррӏе.com/',
  'data:text/html,<b>',
  'HTTPS://EXAMPLE.COM:443/%2e%2e/?a=b',
  'https://[::1]:8443/',
];
const anyAddress = fc.oneof(mutatedText(addresses), anyText);
const compose = { parameters: { link: 'u', text: 't' }, url: 'https://x.example/intent?a=1' };
const sure = (isTrue: boolean, what: string) => {
  if (!isTrue) throw new Error(what);
};

/** Ends of links in Markdown are the only places that may not hold what a text says. */
const MARKUP = /(?<!\\)[<>]/;

const source = {
  kind: 'vendor' as const,
  read: '2026-11-23',
  supports: ['fact' as const],
  title: 'a',
  url: 'https://ads.example/notice',
};
const ads = platform({
  evidence: { a: source },
  statements: [statementInput({ evidence: ['a'] })],
});
const view = viewPlatform(list(ads), ads.id, '2026-11-24');
const asked = { format: 'markdown', locale: 'en-US', today: '2026-11-24' } as const;

/** The note about a platform of that name, with a source of that title. */
function noteWith(name: string, title: string): string {
  if (!view) throw new Error('the list has the platform');
  const networks = view.networks.map((network) => ({
    ...network,
    label: name,
    statements: network.statements.map((each) => ({
      ...each,
      evidence: each.evidence.map((one) => ({ ...one, title })),
    })),
  }));
  return clientNote({ ...view, name, networks }, asked);
}

/** Texts that a person, a page or a file brings. */
export const textsHold = [
  holds('a selector', fc.oneof(mutatedText(selectors), anyText), (text) => {
    const check = checkSelector(text);
    if (check.ok) sure(isSafeText(check.selector), 'unsafe');
  }),
  holds('a host', anyAddress, (text) => {
    const host = normalizeHost(text);
    if (hostTrouble(text) === null) sure(isHostPattern(host), 'no host');
  }),
  holds('the address of a pack', anyAddress, (text) => {
    const read = readAddress(text);
    if ('url' in read) sure(/^https:\/\/[^/@]+\//.test(read.url), read.url);
  }),
  holds('links in a text', anyAddress, (text) => {
    for (const linkIn of [firstLinkIn, plainLinkIn]) {
      const handed = handOff(compose, text, linkIn);
      sure(
        handed.carries === 'needs-link' || new URL(handed.url).host === 'x.example',
        'elsewhere',
      );
    }
  }),
  holds('the address of a page of the options', anyAddress, (text) => routeOf(`#/${text}`)),
  holds('names and notes', anyText, (text) => {
    sure(unsafeIn(cleanText(text)).length === 0, 'unsafe');
    sure(isSafeText(cleanLines(text)), 'unsafe lines');
  }),
  holds('a note for a client', fc.tuple(anyText, anyText), ([name, title]) => {
    sure(!MARKUP.test(noteWith(name, title)), 'markup');
  }),
  holds(
    'tables of posts',
    fc.tuple(
      anyText,
      anyText,
      fc.constantFrom(...(Object.keys(csvFormats) as (keyof typeof csvFormats)[])),
    ),
    ([text, account, format]) =>
      csvFiles([{ account, at: 1, id: 'a', network: 'x', text } as never], format),
  ),
];
