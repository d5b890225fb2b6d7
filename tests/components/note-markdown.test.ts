import { beforeEach, expect, test } from 'vitest';
import { clientNote } from '@/components/note';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { viewPlatform } from '@/utils/plan/platform-view';

const source = { kind: 'vendor' as const, read: '2026-11-23', supports: ['fact' as const] };

function noteOf(part: Parameters<typeof platform>[0]): string {
  const of = platform(part);
  const view = viewPlatform(list(of), of.id, '2026-11-24');
  if (!view) throw new Error('the list has the platform');
  return clientNote(view, { format: 'markdown', today: '2026-11-24', locale: 'en-US' });
}

beforeEach(() => speak('en'));

test('a note is headings, items, broken lines and links', () => {
  const note = noteOf({
    evidence: {
      notice: { ...source, title: 'The end of X', url: 'https://ads.example/notice' },
      bare: { ...source, title: null, url: 'https://help.ads.example/x' },
    },
    lifecycle: {
      confidence: 'high',
      evidence: [],
      lastChecked: '2026-11',
      spans: [{ since: null, status: 'works' }],
    },
    statements: [
      statementInput({
        evidence: ['notice', 'bare'],
        spans: [
          {
            quotas: [{ count: 5, per: 'day', unit: 'posts' }],
            scope: { accounts: ['page'], ownKey: true },
            since: { precision: 'day', qualifier: 'by', value: '2023-04-25' },
            status: 'limited',
          },
        ],
      }),
      statementInput({
        id: 'x-reply',
        actions: ['reply'],
        spans: [{ since: null, status: 'paid' }],
      }),
      statementInput({
        id: 'linkedin',
        network: 'linkedin',
        evidence: [],
        spans: [{ since: null, status: 'not-offered' }],
      }),
    ],
  });
  // A dot stands for a space at the end of a line.
  expect(note).toBe(
    `## Ads (November 24, 2026)

- **Whole product**: Works··
  Last checked November 2026

### X (Twitter)

- **Reply**: Paid only··
  Source: [The end of X](https://ads.example/notice)··
  Last checked April 19, 2023
- **Publish posts**: Limited since April 25, 2023 at the latest··
  This concerns only: pages.··
  It needs API keys of your own.··
  5 posts a day··
  Source: [The end of X](https://ads.example/notice)··
  Source: [help.ads.example](https://help.ads.example/x)··
  Last checked April 19, 2023

### LinkedIn

- **Publish posts**: Never offered··
  Last checked April 19, 2023`.replaceAll('·', ' '),
  );
});

const name = 'A*b_c [d] <e> #1 | `f` \\';
const safe = 'A\\*b\\_c \\[d\\] \\<e\\> \\#1 \\| \\`f\\` \\\\';
const marked = () =>
  noteOf({
    evidence: { notice: { ...source, title: `${name} (2)`, url: 'https://ads.example/a)b' } },
    name,
    statements: [
      statementInput({
        spans: [
          {
            quotas: [{ count: 5, plan: '#1', unit: 'posts' }],
            scope: { plans: ['*Pro*'] },
            since: null,
            status: 'removed',
          },
        ],
      }),
    ],
  });

test.each([
  ['the name of a platform', `## ${safe} (November 24, 2026)\n`],
  ['the title of a source', `Source: [${safe} (2)](`],
  ['the address of a source', '](https://ads.example/a%29b)  \n'],
  ['the name of a plan', 'only: plan \\*Pro\\*.  \n'],
  ['the plan of a quota', '5 posts (plan \\#1)  \n'],
])('marks in %s are made harmless', (_, text) => {
  expect(marked()).toContain(text);
});

test('an address with brackets stays one link', () => {
  const note = noteOf({
    evidence: { notice: { ...source, title: 'X', url: 'https://ads.example/X_(social)?a=(b' } },
    statements: [statementInput()],
  });
  expect(note).toContain('[X](https://ads.example/X_%28social%29?a=%28b)');
});
