import type { Whereabouts } from './order';
import type { CustomRule } from './schema';

/** The places of rules in their array, by where they hold. */
type Places = Map<string, number[]>;

interface RulesByPlace {
  readonly platforms: Places;
  readonly hosts: Places;
  /** Those for `*.name`, by the name. */
  readonly domains: Places;
}

const known = new WeakMap<readonly CustomRule[], RulesByPlace>();

function note(places: Places, key: string, at: number): void {
  const same = places.get(key);
  if (same) same.push(at);
  else places.set(key, [at]);
}

function readIndex(rules: readonly CustomRule[]): RulesByPlace {
  const index = { domains: new Map(), hosts: new Map(), platforms: new Map() };
  rules.forEach(({ place }, at) => {
    if (place.kind === 'platform') note(index.platforms, place.platform, at);
    else if (place.host.startsWith('*.')) note(index.domains, place.host.slice(2), at);
    else note(index.hosts, place.host, at);
  });
  return index;
}

function indexOf(rules: readonly CustomRule[]): RulesByPlace {
  const before = known.get(rules);
  if (before) return before;
  const index = readIndex(rules);
  known.set(rules, index);
  return index;
}

/** `a.b.c`, `b.c` and `c` for `a.b.c`. */
function domainsOf(host: string): string[] {
  const parts = host.split('.');
  return parts.map((_, at) => parts.slice(at).join('.'));
}

/**
 * The rules that mean a place, in their order. Takes as long as there are such rules, however many others
 * there are: the same array, which nobody may change, is read only once.
 */
export function rulesAt(
  rules: readonly CustomRule[],
  { host, platform }: Whereabouts,
): readonly CustomRule[] {
  const { domains, hosts, platforms } = indexOf(rules);
  const places = [
    ...((platform !== null && platforms.get(platform)) || []),
    ...(hosts.get(host) ?? []),
    ...domainsOf(host).flatMap((domain) => domains.get(domain) ?? []),
  ];
  return places.sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
}
