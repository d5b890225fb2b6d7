import { type Day, localDay } from '@/utils/availability/day';
import { reaches } from '@/utils/availability/hosts';
import { type IndexedList, platformIdOn } from '@/utils/availability/list-index';
import type { Edition } from '@/utils/availability/schema';

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

/** Reads the list as of `now`; `granted` are hosts that the person added to those of the manifest. */
export function readCatalog(
  { edition, index, networks, platforms }: IndexedList,
  now: Date,
  granted: readonly string[] = [],
): Catalog {
  const cards = Object.entries(index.platforms).map(([id, card]) => ({ id, ...card }));
  const runsOn = ({ kind, hosts: own, verifiedHosts }: (typeof cards)[number]) =>
    kind === 'dashboard'
      ? own.filter((host) => verifiedHosts.includes(host) || granted.includes(host))
      : [];
  const isWatched = (card: (typeof cards)[number]) => runsOn(card).length > 0;
  const hosts = cards.flatMap(runsOn);
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
    reaches: (pattern) => reaches(pattern, hosts),
    platformOn: (host) => platformIdOn(index, host) ?? '',
  };
}
