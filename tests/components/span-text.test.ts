import { describe, expect, test } from 'vitest';
import { spanText } from '@/components/options/platform/span-text';
import { statement } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';

type Span = NonNullable<NonNullable<Parameters<typeof statement>[0]>['spans']>[number];

const day = (value: string) => ({ precision: 'day' as const, value });
const month = (value: string) => ({ precision: 'month' as const, value });
const removed = day('2023-04-25');

function told(span: Span, locale: string, isAhead = false): string {
  const [parsed] = statement({ spans: [span] }).spans;
  if (!parsed) throw new Error('the statement has the span');
  return spanText(parsed, isAhead, locale);
}

describe.each([
  [
    'en',
    'en-US',
    [
      'Works: beginning not known, until April 25, 2023',
      'Works: beginning not known, until about March 2024',
      'Works: beginning not known, until April 25, 2023 at the latest',
      'Limited since April 2023, ended on a day that no source gives',
      'Removed since April 25, 2023, announced by April 19, 2023',
      'Removed on April 25, 2023',
    ],
  ],
  [
    'fr',
    'fr-FR',
    [
      'Fonctionne : début inconnu, jusqu’au 25 avril 2023',
      'Fonctionne : début inconnu, jusqu’en mars 2024 environ',
      'Fonctionne : début inconnu, jusqu’au 25 avril 2023 au plus tard',
      'Limité depuis avril 2023, terminé un jour qu’aucune source ne donne',
      'Supprimé depuis le 25 avril 2023, annoncé le 19 avril 2023 au plus tard',
      'Supprimé le 25 avril 2023',
    ],
  ],
] as const)('a span in %s', (language, locale, expected) => {
  test('says its dates as exactly as they are known', async () => {
    await speak(language);
    const by = { ...day('2023-04-19'), qualifier: 'by' as const };
    expect([
      told({ since: null, status: 'works', until: removed }, locale),
      told(
        { since: null, status: 'works', until: { ...month('2024-03'), qualifier: 'about' } },
        locale,
      ),
      told({ since: null, status: 'works', until: { ...removed, qualifier: 'by' } }, locale),
      told({ since: month('2023-04'), status: 'limited', until: 'unknown' }, locale),
      told({ announced: by, since: removed, status: 'removed' }, locale),
      told({ since: removed, status: 'removed' }, locale, true),
    ]).toEqual(expected);
  });
});
