import { hostMatches } from '@/utils/availability/hosts';

/** Where the extension may run, as host patterns: a host, `*.` and a host, or `*` for every site. */
export interface Grants {
  /** What the browser lets it do now. */
  readonly granted: readonly string[];
  /** Where it is brought by its manifest. */
  readonly listed: readonly string[];
}

/** A match pattern of pages by https; a port says nothing, as browsers treat it differently. */
const pattern = /^(?:https|\*):\/\/(\*|(?:\*\.)?[^*/:]+)(?::[\d*]+)?\/\*$/;

/** The host patterns of a browser's match patterns, as far as they mean pages by https. */
export function hostPatterns(origins: readonly string[]): string[] {
  const hosts = origins.flatMap((origin) => {
    if (origin === '<all_urls>') return '*';
    return pattern.exec(origin)?.[1] ?? [];
  });
  return [...new Set(hosts)];
}

/** Whether `host`, itself a host or a pattern, is wholly among those that `patterns` mean. */
export const isCovered = (patterns: readonly string[], host: string): boolean =>
  patterns.some((each) => each === host || each === '*' || coversHost(each, host));

function coversHost(wider: string, host: string): boolean {
  if (host === '*') return false;
  return host.startsWith('*.')
    ? wider.startsWith('*.') && hostMatches(wider, host.slice(2))
    : hostMatches(wider, host);
}
