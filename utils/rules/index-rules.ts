import type { Whereabouts } from './order';
import type { CustomRule } from './schema';

/** Rules by where they hold, each with its place in the order in which they were given. */
interface RulesByPlace {
  readonly platforms: ReadonlyMap<string, readonly Placed[]>;
  readonly hosts: ReadonlyMap<string, readonly Placed[]>;
  /** Those for `*.name`, by the name. */
  readonly domains: ReadonlyMap<string, readonly Placed[]>;
}

interface Placed {
  readonly rule: CustomRule;
  readonly at: number;
}

const known = new WeakMap<readonly CustomRule[], RulesByPlace>();

function readIndex(rules: readonly CustomRule[]): RulesByPlace {
  const platforms = new Map<string, Placed[]>();
  const hosts = new Map<string, Placed[]>();
  const domains = new Map<string, Placed[]>();
  rules.forEach((rule, at) => {
    const { place } = rule;
    const isDomain = place.kind === 'host' && place.host.startsWith('*.');
    const map = place.kind === 'platform' ? platforms : isDomain ? domains : hosts;
    const key = place.kind === 'platform' ? place.platform : place.host.replace(/^\*\./, '');
    const same = map.get(key);
    if (same) same.push({ at, rule });
    else map.set(key, [{ at, rule }]);
  });
  return { domains, hosts, platforms };
}

function indexOf(rules: readonly CustomRule[]): RulesByPlace {
  const index = known.get(rules) ?? readIndex(rules);
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
  const found = [
    ...(platform === null ? [] : (platforms.get(platform) ?? [])),
    ...(hosts.get(host) ?? []),
    ...domainsOf(host).flatMap((domain) => domains.get(domain) ?? []),
  ];
  return found.sort((a, b) => a.at - b.at).map(({ rule }) => rule);
}
