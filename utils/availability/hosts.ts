import type { Platform, Surface } from './schema';

/** The host part of a match pattern: `*.example.com` or `ads.example.com`. */
const hostOfPattern = (pattern: string) =>
  pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');

/** Whether `host` is meant by `pattern`: the same host, or for `*.name` that name or one below it. */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** Whether something confirms that a platform is met there. */
export const isVerified = ({ basis }: Surface): boolean => basis !== 'none';

/** The host patterns of a platform's web pages: all, or only the verified ones. */
export function webHosts({ surfaces }: Platform, which: 'all' | 'verified'): string[] {
  return surfaces
    .filter((surface) => surface.client === 'web' && (which === 'all' || isVerified(surface)))
    .flatMap(({ matches }) => matches.map(hostOfPattern));
}

/** Match patterns of all verified dashboards, whole hosts, sorted: what the manifest may ask for. */
export function verifiedMatches(platforms: readonly Platform[]): string[] {
  const dashboards = platforms.filter(({ kind }) => kind === 'dashboard');
  const hosts = dashboards.flatMap((platform) => webHosts(platform, 'verified'));
  return [...new Set(hosts.map((host) => `https://${host}/*`))].sort();
}

/** Whether `pattern` means at least one page on the given hosts or `*.` patterns; `*` is every host. */
export const reaches = (pattern: string, hosts: readonly string[]): boolean =>
  hosts.some(
    (host) => host === '*' || hostMatches(pattern, bare(host)) || hostMatches(host, bare(pattern)),
  );

const bare = (pattern: string) => pattern.replace(/^\*\./, '');
