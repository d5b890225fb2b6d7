// Loaded through Vite, which knows the aliases of the extension's code.
import { customRule } from '@/tests/e2e/own-pages';
import { realList } from '@/tests/fixtures/real-list';
import type { Day } from '@/utils/availability/day';
import { compileLexicon } from '@/utils/build/lexicon/compile-lexicon';
import { readWords } from '@/utils/build/lexicon/read-words';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import { origin } from './bench-page';
import type { OurInput } from './hook';
import type { RaceRule } from './rules';

/** What the extension would give to the page of the race with these rules, all its words among it. */
export const ourInput = (rules: readonly RaceRule[]): OurInput => ({
  lexicon: compileLexicon(realList.networks, [...readWords().values()]),
  plan: compilePlan({
    list: realList,
    rules: rules.map(({ selector, whole, around }, index) =>
      customRule({
        id: `race-${index}`,
        locators: [{ labels: whole === '' ? [] : [whole], selector: around ?? selector }],
      }),
    ),
    settings: defaultSettings,
    day: '2026-11-24' as Day,
    url: `${origin}/`,
  }),
});
