import * as v from 'valibot';
import { lastDay } from './dated';
import type { Day } from './day';
import { webHosts } from './hosts';
import type { AvailabilityList, Platform } from './schema';
import { platformKinds } from './vocabulary';

const Ids = v.array(v.string());

const CardSchema = v.strictObject({
  /** The last day on which something is dated to change; `null` when nothing is dated. */
  changesUntil: v.nullable(v.string()),
  formerNames: Ids,
  /** Patterns of its web pages, verified or not. */
  hosts: Ids,
  kind: v.picklist(platformKinds),
  name: v.string(),
  /** Platforms that its alternatives name. */
  needs: Ids,
  /** Patterns of its web pages on which the extension may run from the start. */
  verifiedHosts: Ids,
});

const SelfHostedSchema = v.strictObject({ paths: Ids, platform: v.string(), signatures: Ids });
/** A product on its customers' hosts: the paths and the signatures by which it is recognised. */
export type SelfHosted = v.InferOutput<typeof SelfHostedSchema>;

export const ListIndexSchema = v.strictObject({
  /** Host pattern of a dashboard -> id of the platform. */
  hosts: v.record(v.string(), v.string()),
  platforms: v.record(v.string(), CardSchema),
  selfHosted: v.array(SelfHostedSchema),
});
/** What there is to know about the list without opening the file of any platform. */
export type ListIndex = v.InferOutput<typeof ListIndexSchema>;

/** The list with its index; `platforms` may hold only those that were needed. */
export interface IndexedList extends Omit<AvailabilityList, 'platforms'> {
  readonly index: ListIndex;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** What the packs are called, by their ids, whose statements are among those of the list. */
  readonly packNames?: ReadonlyMap<string, string>;
}

const changesUntil = ({ lifecycle, statements }: Platform): string | null =>
  [...(lifecycle?.spans ?? []), ...statements.flatMap(({ spans }) => spans)]
    .flatMap(({ since }) => (since ? lastDay(since) : []))
    .sort()
    .at(-1) ?? null;

const needsOf = ({ statements }: Platform) =>
  [...new Set(statements.flatMap(({ alternatives }) => alternatives))]
    .map((ref) => ref.split('/')[0] ?? '')
    .sort();

/** Indexes platforms; of two dashboards on one pattern the first in the order of ids counts. */
export function indexOf(platforms: readonly Platform[]): ListIndex {
  const dashboards = platforms.filter(({ kind }) => kind === 'dashboard').toReversed();
  const cards = platforms.map((platform) => {
    const { id, formerNames, kind, name } = platform;
    const hosts = webHosts(platform, 'all');
    const verifiedHosts = webHosts(platform, 'verified');
    const needs = [...new Set(needsOf(platform))].filter((other) => other !== id);
    const card = { formerNames, hosts, kind, name, needs, verifiedHosts };
    return [id, { ...card, changesUntil: changesUntil(platform) }] as const;
  });
  return {
    hosts: Object.fromEntries(
      dashboards.flatMap((platform) =>
        webHosts(platform, 'all').map((host) => [host, platform.id] as const),
      ),
    ),
    platforms: Object.fromEntries(cards),
    selfHosted: dashboards.flatMap(({ id, surfaces }) =>
      surfaces
        .filter(({ signatures }) => signatures.length > 0)
        .map(({ paths, signatures }) => ({ paths, platform: id, signatures })),
    ),
  };
}

/** The whole list with its index. */
export const indexed = ({ platforms, ...rest }: AvailabilityList): IndexedList => ({
  ...rest,
  index: indexOf(platforms),
  platforms: new Map(platforms.map((platform) => [platform.id, platform])),
});

/**
 * The id of the dashboard met on `host`: an exact host wins over a `*.` pattern, a longer pattern
 * over a shorter one. Takes as long as the host has parts, however long the list is.
 */
export function platformIdOn({ hosts }: ListIndex, host: string): string | undefined {
  const own = (pattern: string) => (Object.hasOwn(hosts, pattern) ? hosts[pattern] : undefined);
  const exact = own(host);
  if (exact !== undefined) return exact;
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const id = own(`*.${rest}`);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The platforms for which a change is dated to come after `day`. */
export const changingAfter = ({ platforms }: ListIndex, day: Day): string[] =>
  Object.entries(platforms).flatMap(([id, card]) =>
    card.changesUntil !== null && card.changesUntil > day ? id : [],
  );
