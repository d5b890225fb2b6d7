import { type Day, localDay } from '@/utils/availability/day';
import { hostOfPattern, platformOn, reaches, verifiedMatches } from '@/utils/availability/hosts';
import { bundledList } from '@/utils/extension/bundled';

/** A thing to choose: its id and how it is called. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the list offers to forms and to the page about the list. */
export interface Catalog {
  readonly today: Day;
  /** Dashboards on whose pages the extension runs. */
  readonly watched: readonly Named[];
  /** Products without a confirmed web address. */
  readonly others: readonly Named[];
  readonly networks: readonly Named[];
  readonly statements: number;
  readonly newestCheck: Day;
  /** Whether the extension runs on any page that `pattern` means. */
  readonly reaches: (pattern: string) => boolean;
  /** The id of the dashboard met on `host`; empty when there is none. */
  readonly platformOn: (host: string) => string;
}

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name);
const named = ({ id, name }: Named): Named => ({ id, name });

/** Reads the bundled list as of `now`. */
export function readCatalog(now: Date): Catalog {
  const { platforms, networks } = bundledList;
  const dashboards = platforms.filter(({ kind }) => kind === 'dashboard');
  const isWatched = (platform: (typeof dashboards)[number]) =>
    verifiedMatches([platform]).length > 0;
  const statements = dashboards.flatMap((platform) => platform.statements);
  const hosts = verifiedMatches(platforms).map(hostOfPattern);
  return {
    today: localDay(now),
    watched: dashboards.filter(isWatched).map(named).sort(byName),
    others: dashboards
      .filter((platform) => !isWatched(platform))
      .map(named)
      .sort(byName),
    networks: networks.map(({ id, label }) => ({ id, name: label })),
    statements: statements.length,
    newestCheck: statements
      .map(({ lastChecked }) => lastChecked as Day)
      .reduce((a, b) => (a > b ? a : b)),
    reaches: (pattern) => reaches(pattern, hosts),
    platformOn: (host) => platformOn(platforms, host)?.id ?? '',
  };
}
