import { domainsIn, plainDomainsIn } from './domains';
import { PLAIN, pathEnd, portEnd, queryEnd, RUN } from './link-signs';
import { isOverlong } from './sent-length';

/** A link in a text: from `start` up to `end`, in UTF-16 units. */
export interface Link {
  readonly start: number;
  readonly end: number;
}

/** What has the form of a link; its domain is from `from` up to `behind`, its path up to `query`. */
interface Match extends Link {
  readonly protocol: string;
  readonly from: number;
  readonly behind: number;
  readonly path: number;
}

const PROTOCOL = /https?:\/\/$/i;
const USUAL_PROTOCOL = 'https://';
const NAME_WITH_DOT = /[^-_.]\.[^-_.]/;
const NO_LEAD = /[a-z0-9@＠$#＃\ufffe\ufeff\uffff]/i;
const NO_BARE_LEAD = /[-_./]/;
const ENCODED = 'xn--';
const SHORTENED = /^https?:\/\/t\.co\/([a-z0-9]+)/i;
const MAX_SLUG = 40;
const MAX_LINK = 4096;

const leadOf = (text: string, at: number) => text.slice(Math.max(0, at - 1), at);

/** From the left, whatever has the form of a link, each as long as can be. */
function* matchesIn(text: string): Generator<Match> {
  /** Right behind a match the next character only parts it from another. */
  let least = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const stop = index + run.length;
    if (stop <= least || !NAME_WITH_DOT.test(run)) continue;
    const domainFrom = domainsIn(run, text.charAt(stop));
    const matchAt = (from: number, protocol: string): Match | null => {
      const length = domainFrom(from - index);
      const start = from - protocol.length;
      if (length < 0 || start < least || NO_LEAD.test(leadOf(text, start))) return null;
      const behind = index + length;
      const path = portEnd(text, behind);
      const query = pathEnd(text, path);
      const end = queryEnd(text, query);
      least = end + 1;
      return { protocol, start, from, behind, path: query - path, end };
    };
    const before = text.slice(Math.max(0, index - USUAL_PROTOCOL.length), index);
    const [protocol = ''] = PROTOCOL.exec(before) ?? [];
    // What stands first of all parts itself from a link, where it can.
    const early = matchAt(index === 0 ? 1 : index, protocol);
    if (early) yield early;
    for (let from = Math.max(index, least); from < stop; from++) {
      const match = matchAt(from, '');
      if (match) yield match;
      if (match) from = match.end;
    }
  }
}

/** Without a protocol only plain letters are a link: in other writing a domain may begin in a word. */
function bareLinks(text: string, { start, from, behind, path, end }: Match): Link[] {
  if (NO_BARE_LEAD.test(leadOf(text, start))) return [];
  if (PLAIN.test(text.slice(from, behind))) return [{ start, end: path > 0 ? end : behind }];
  return plainDomainsIn(text.slice(from, behind)).map((plain) => ({
    start: from + plain.start,
    end: path > 0 && from + plain.end === behind ? end : from + plain.end,
  }));
}

/** The links that a match holds; the network's own short ones end before the match does. */
function linksOf(text: string, match: Match): Link[] {
  const { protocol, start, from, behind, end } = match;
  const domain = text.slice(from, behind);
  const length = end - start + (protocol || USUAL_PROTOCOL).length;
  if (length > MAX_LINK || isOverlong(domain)) return [];
  if (protocol === '') return bareLinks(text, match);
  if (domain.startsWith(ENCODED) && plainDomainsIn(domain).length === 0) return [];
  const [shortened, slug = ''] = SHORTENED.exec(text.slice(start, end)) ?? [];
  if (slug.length > MAX_SLUG) return [];
  return [{ start, end: shortened === undefined ? end : queryEnd(text, start + shortened.length) }];
}

/** The links in `text`, in their order, as X finds them: with or without a protocol. */
export function* eachLinkIn(text: string): Generator<Link> {
  for (const match of matchesIn(text)) yield* linksOf(text, match);
}

/** All links in `text`. */
export const linksIn = (text: string): Link[] => [...eachLinkIn(text)];

/** The first link in `text`, with a protocol. */
export function firstLinkIn(text: string): string | null {
  const link = eachLinkIn(text).next().value;
  if (!link) return null;
  const address = text.slice(link.start, link.end);
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}
