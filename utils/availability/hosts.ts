import type { Platform } from './schema';

/** The host part of a match pattern: `*.example.com` or `ads.example.com`. */
export const hostOfPattern = (pattern: string) =>
  pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');

/** Whether `host` is meant by `pattern`: the same host, or for `*.name` that name or one below it. */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

const webPatterns = (platform: Platform) =>
  platform.surfaces
    .filter(({ client }) => client === 'web')
    .flatMap(({ matches }) => matches.map(hostOfPattern));

/** The dashboard that is met on `host`; an exact host wins over a `*.` pattern. */
export function platformOn(platforms: readonly Platform[], host: string): Platform | undefined {
  const dashboards = platforms.filter(({ kind }) => kind === 'dashboard');
  return (
    dashboards.find((platform) => webPatterns(platform).includes(host)) ??
    dashboards.find((platform) => webPatterns(platform).some((p) => hostMatches(p, host)))
  );
}

/** Match patterns of all verified dashboards, whole hosts, sorted: what the manifest may ask for. */
export function verifiedMatches(platforms: readonly Platform[]): string[] {
  const hosts = platforms
    .filter(({ kind }) => kind === 'dashboard')
    .flatMap(({ surfaces }) => surfaces)
    .filter(({ client, verified }) => client === 'web' && verified)
    .flatMap(({ matches }) => matches.map((match) => `https://${hostOfPattern(match)}/*`));
  return [...new Set(hosts)].sort();
}

/** Whether `pattern` means at least one page on the given hosts or `*.` patterns. */
export const reaches = (pattern: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => hostMatches(pattern, bare(host)) || hostMatches(host, bare(pattern)));

const bare = (pattern: string) => pattern.replace(/^\*\./, '');
