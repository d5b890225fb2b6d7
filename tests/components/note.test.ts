import { beforeEach, describe, expect, test } from 'vitest';
import { clientNote } from '@/components/note';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { viewPlatform } from '@/utils/plan/platform-view';

const on = (value: string) => ({ precision: 'day' as const, value });
const source = { kind: 'vendor' as const, read: '2026-11-23', supports: ['fact' as const] };
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };

type Part = NonNullable<Parameters<typeof statementInput>[0]>;
type File = Parameters<typeof platform>[0];

function noteOf(part: File, locale = 'en-US'): string {
  const of = platform(part);
  const view = viewPlatform(list(of), of.id, '2026-11-24');
  if (!view) throw new Error('the list has the platform');
  return clientNote(view, { format: 'text', today: '2026-11-24', locale });
}
/** The lines that a note says about one statement. */
const linesOf = (part: Part) =>
  noteOf({ statements: [statementInput(part)] })
    .split('\n')
    .slice(4);

const removedOnX: File = {
  evidence: {
    notice: { ...source, title: 'The end of X', url: 'https://ads.example/notice' },
    bare: { ...source, title: null, url: 'https://help.ads.example/x' },
  },
  statements: [
    statementInput({
      evidence: ['notice', 'bare'],
      spans: [
        {
          quotas: [{ count: 5, per: 'day', unit: 'posts' }],
          scope: { accounts: ['page'], ownKey: true },
          since: { ...on('2023-04-25'), qualifier: 'by' },
          status: 'limited',
        },
      ],
    }),
    statementInput({ ...works, id: 'linkedin', network: 'linkedin' }),
  ],
};

describe('in English', () => {
  beforeEach(() => speak('en'));

  test('a text says every statement with its date, scope, terms, sources and check', () => {
    expect(noteOf(removedOnX)).toBe(
      `Ads (November 24, 2026)

X (Twitter)

- Publish posts: Limited since April 25, 2023 at the latest
  This concerns only: pages.
  It needs API keys of your own.
  5 posts a day
  Source: The end of X, https://ads.example/notice
  Source: https://help.ads.example/x
  Last checked April 19, 2023

LinkedIn

- Publish posts: Works
  Source: The end of X, https://ads.example/notice
  Last checked November 1, 2026`,
    );
  });

  const inMonth = (value: string) => ({ precision: 'month' as const, value });
  const aboutYear = { precision: 'year', qualifier: 'about', value: '2023' } as const;
  const aboutMonth = { ...inMonth('2027-01'), qualifier: 'about' as const };

  test.each<[string, NonNullable<Part['spans']>, string]>([
    ['a status without a date', [{ since: null, status: 'paid' }], 'Paid only'],
    [
      'a date as exact as it is known',
      [{ since: inMonth('2023-04'), status: 'removed' }],
      'Removed since April 2023',
    ],
    [
      'a date that is only about right',
      [{ since: aboutYear, status: 'paid' }],
      'Paid only since about 2023',
    ],
    ['what works, whenever it began', [{ since: on('2020-01-01'), status: 'works' }], 'Works'],
    ['what was never known', [{ since: null, status: 'unknown' }], 'Not known'],
    [
      'what is announced',
      [...works.spans, { since: on('2027-01-31'), status: 'removed' }],
      'Works, Removed on January 31, 2027',
    ],
    [
      'what is announced for about a month',
      [
        { since: on('2023-04-25'), status: 'limited' },
        { since: aboutMonth, status: 'paid' },
      ],
      'Limited since April 25, 2023, Paid only around January 2027',
    ],
  ])('says %s', (_, spans, state) => {
    expect(linesOf({ ...works, spans })[0]).toBe(`- Publish posts: ${state}`);
  });

  test.each([
    ['2024-03-02', 'on March 2, 2024'],
    ['2024-03', 'in March 2024'],
  ])('says of what was checked too long ago, %s, that it was seen %s', (lastChecked, when) => {
    expect(linesOf({ ...works, lastChecked })[0]).toBe(
      `- Publish posts: Not known, last seen working ${when}`,
    );
  });

  test('names the actions, and which posts are meant', () => {
    const spans = [
      { since: null, status: 'removed' as const, scope: { contents: ['quote' as const] } },
    ];
    expect(linesOf({ actions: ['reply', 'create-post'], spans })[0]).toBe(
      '- Reply and Publish posts: quoting a post: Removed',
    );
  });

  test('says from which text of a source a quota is', () => {
    const older = {
      ...source,
      edition: 'older' as const,
      title: 'Help',
      url: 'https://a.example/',
    };
    const quotas = [{ count: 5, evidence: 'notice', unit: 'posts' as const }];
    const statements = [statementInput({ spans: [{ quotas, since: null, status: 'limited' }] })];
    expect(noteOf({ evidence: { notice: older }, statements })).toContain(
      '\n  5 posts (older text of the source)\n',
    );
  });

  test('tells of the whole product before all networks', () => {
    const lifecycle = {
      confidence: 'high' as const,
      evidence: ['notice'],
      lastChecked: '2026-11',
      spans: [{ since: null, status: 'removed' as const }],
    };
    expect(noteOf({ lifecycle, statements: [statementInput()] })).toContain(
      `Ads (November 24, 2026)

- Whole product: Removed
  Source: A notice, https://news.example/notice
  Last checked November 2026

X (Twitter)`,
    );
  });

  test('a platform of which nothing is known is its name and the day', () => {
    expect(noteOf({})).toBe('Ads (November 24, 2026)');
  });

  test('leaves the marks of Markdown as they are', () => {
    const note = noteOf({
      evidence: { notice: { ...source, title: '[a] #1', url: 'https://ads.example/a)b' } },
      name: 'A*b_c',
      statements: [statementInput()],
    });
    expect(note).toContain('A*b_c (November 24, 2026)\n');
    expect(note).toContain('Source: [a] #1, https://ads.example/a)b\n');
  });
});

test('in French the same is said in French, with French dates', async () => {
  await speak('fr');
  const note = noteOf(removedOnX, 'fr-FR');
  for (const said of [
    'Ads (24 novembre 2026)\n',
    'Limité depuis le 25 avril 2023 au plus tard\n',
    '  Cela ne concerne que : les pages.\n',
    '  5 publications par jour\n',
    '  Source : The end of X, https://ads.example/notice\n',
    '  Vérifié le 19 avril 2023\n',
  ])
    expect(note).toContain(said);
});
