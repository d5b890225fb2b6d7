/** An address that leads back to a page, without its queries: they may hold what is secret. */
export function addressWithoutSecrets(url: string): string {
  const { hash, origin, pathname } = new URL(url);
  // Some dashboards keep their own paths behind the `#`.
  const route = /^#!?\//.test(hash) ? hash.replace(/[?&=].*$/, '') : '';
  return `${origin}${pathname}${route}`;
}
