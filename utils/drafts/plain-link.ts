// Each part is bounded, so that no text takes longer than its length.
const PLAIN_LINK =
  /https?:\/\/[^\s<>"']+|\bwww\.[^\s<>"']+|\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/[^\s<>"']*/i;
const PROTOCOL = /^https?:\/\//i;
const CLOSING = new Set('.,;:!?)]}');

/**
 * The first link of `text` that anybody would take for one, with a protocol; `null` where there is none.
 * Small, for pages: bare domains are left out, for which one has to know all names of tops.
 */
export function plainLinkIn(text: string): string | null {
  const [found] = PLAIN_LINK.exec(text) ?? [];
  if (found === undefined) return null;
  let end = found.length;
  while (CLOSING.has(found.charAt(end - 1))) end--;
  const link = found.slice(0, end);
  return PROTOCOL.test(link) ? link : `https://${link}`;
}
