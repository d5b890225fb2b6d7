/** White space, controls, and what turns or hides the signs around it. */
const DECEIVING = /[\s\\\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** An address that may be shown and opened. */
export interface SafeLink {
  readonly href: string;
  /** As it is registered: letters beyond `a` to `z` stand in Punycode, so that none looks like another. */
  readonly host: string;
}

/**
 * Takes an address from a list, a pack, a draft or a page; `null` for all but https, for a user's name or
 * password in it, and for signs that nobody sees. Every link out of the extension comes from here.
 */
export function safeLink(address: string): SafeLink | null {
  if (DECEIVING.test(address) || !URL.canParse(address)) return null;
  const { host, href, password, protocol, username } = new URL(address);
  return protocol === 'https:' && username + password === '' ? { host, href } : null;
}

/** The host of an address as it is shown: without `www.`; empty where the address is no safe link. */
export const shownHost = (address: string): string =>
  safeLink(address)?.host.replace(/^www\./, '') ?? '';
