import type { Problem } from '@/utils/availability/parse';
import { hostTrouble } from '@/utils/rules/host';
import { cleanLines, cleanText } from '@/utils/rules/safe-text';
import type { FileRule } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';
import type { PackReading } from './read-pack';
import type { Pack } from './schema';

/** What keeps a rule out that its schema lets in; `null` where nothing does. */
function troubleOf({ locators, place }: FileRule): { path: string; message: string } | null {
  const host = place.kind === 'host' ? hostTrouble(place.host) : null;
  if (host !== null) return { path: 'place.host', message: host };
  for (const [at, { selector }] of locators.entries()) {
    const checked = selector === null ? null : checkSelector(selector);
    if (checked && !checked.ok)
      return { path: `locators.${at}.selector`, message: checked.problem.kind };
  }
  return null;
}

const clean = ({ client, note, ...rule }: FileRule): FileRule => ({
  ...rule,
  client: cleanText(client),
  note: cleanLines(note),
});

function safeRules(rules: readonly FileRule[], problems: Problem[]): FileRule[] {
  return rules.flatMap((rule, at) => {
    const trouble = troubleOf(rule);
    if (trouble === null) return clean(rule);
    problems.push({ file: `rules.${at}`, ...trouble });
    return [];
  });
}

/** A pack without what could do harm: names show as what they are, and no rule takes in a whole page. */
export function safePack({ pack, skipped }: PackReading): PackReading {
  if (pack === null) return { pack, skipped };
  const problems = [...skipped];
  const name = cleanText(pack.name);
  if (name === '')
    return { pack: null, skipped: [{ file: 'pack', path: 'name', message: 'expected a name' }] };
  const safe: Pack = {
    ...pack,
    name,
    networks: pack.networks.map((each) => ({ ...each, label: cleanText(each.label) })),
    platforms: pack.platforms.map((each) => ({ ...each, name: cleanText(each.name) })),
    rules: safeRules(pack.rules, problems),
  };
  return { pack: safe, skipped: problems };
}
