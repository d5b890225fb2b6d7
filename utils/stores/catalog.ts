import { type Day, localDay } from '@/utils/availability/day';
import { reaches } from '@/utils/availability/hosts';
import { type IndexedList, platformIdOn } from '@/utils/availability/list-index';
import type { Edition } from '@/utils/availability/schema';
import { isCovered } from '@/utils/plan/sites/grants';

/** A thing to choose: its id and how it is called. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the list offers to forms and to the page about the list. */
export interface Catalog {
  readonly today: Day;
  readonly edition: Edition;
  /** Dashboards on whose pages the extension runs. */
  readonly watched: readonly Named[];
  /** Products on whose pages it does not run. */
  readonly others: readonly Named[];
  readonly networks: readonly Named[];
  readonly statements: number;
  readonly newestCheck: string;
  /** Whether the extension runs on any page that `pattern` means. */
  readonly reaches: (pattern: string) => boolean;
  /** The id of the dashboard met on `host`; empty when there is none. */
  readonly platformOn: (host: string) => string;
}

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name);

/**
 * Reads the list as of `now`; `granted` are the host patterns on which the browser lets the extension
 * run, also on hosts that the list does not know.
 */
export function readCatalog(
  { edition, index, networks, platforms }: IndexedList,
  now: Date,
  granted: readonly string[],
): Catalog {
  const cards = Object.entries(index.platforms).map(([id, card]) => ({ id, ...card }));
  const runsOn = ({ kind, hosts: own }: (typeof cards)[number]) =>
    kind === 'dashboard' ? own.filter((host) => isCovered(granted, host)) : [];
  const isListed = (host: string) => cards.some((card) => card.hosts.includes(host));
  const hasOthers = granted.some((host) => !isListed(host));
  // A product of its customers' hosts may be met wherever the person lets the extension run.
  const isWatched = (card: (typeof cards)[number]) =>
    runsOn(card).length > 0 ||
    (hasOthers && index.selfHosted.some(({ platform }) => platform === card.id));
  const statements = [...platforms.values()].flatMap((platform) => platform.statements);
  const checks = statements.map(({ lastChecked }) => lastChecked).sort();
  const named = ({ id, name }: Named): Named => ({ id, name });
  return {
    today: localDay(now),
    edition,
    watched: cards.filter(isWatched).map(named).sort(byName),
    others: cards
      .filter((card) => !isWatched(card))
      .map(named)
      .sort(byName),
    networks: networks.map(({ id, label }) => ({ id, name: label })),
    statements: statements.length,
    newestCheck: checks.at(-1) ?? edition.date,
    reaches: (pattern) => reaches(pattern, granted),
    platformOn: (host) => platformIdOn(index, host) ?? '',
  };
}
