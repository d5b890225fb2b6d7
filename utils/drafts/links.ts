import { isOverlong, topLengthIn } from './top-domain';

/** A link in a text: from `start` up to `end`, in UTF-16 units. */
export interface Link {
  readonly start: number;
  readonly end: number;
}

// What may stand where, as X counts it: its library `twitter-text` 3.1, read on 2026-11-26.
const SPACES = '\\t-\\r \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const UNSEEN = '\\ufffe\\ufeff\\uffff\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';
const ACCENTS =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const LETTERS = `a-z0-9\\u0400-\\u04ff${ACCENTS}`;
const IN_PATH = `[${LETTERS}!*';=+,.$/%#\\[\\]\\-\\u2013_~@|&:]`;
const IN_BRACKETS = `\\((?:${IN_PATH}+|${IN_PATH}*\\(${IN_PATH}+\\)${IN_PATH}*)\\)`;

/** A run of what domains are made of, dots among it. */
const RUN = new RegExp(`[^!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$${SPACES}${UNSEEN}]+`, 'g');
const PROTOCOL = /https?:\/\/$/i;
const NO_START = /[a-z0-9@＠$#＃\ufffe\ufeff\uffff]$/i;
const NO_BARE_START = /[-_./]$/;
const PORT = /:\d+/y;
const PATH = new RegExp(
  `/(?:(?:${IN_PATH}|${IN_BRACKETS})*(?:[-+=_#/${LETTERS}]|${IN_BRACKETS}))?`,
  'iy',
);
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy;
const PLAIN_DOMAIN = new RegExp(`(?:[-a-z0-9${ACCENTS}]+\\.)+`, 'gi');
const SHORTENED = /^https?:\/\/t\.co\/([a-z0-9]+)/i;
const MAX_SLUG = 40;
const MAX_LINK = 4096;
/** In writing without spaces a link may begin anywhere in a word; so far it is looked for. */
const MAX_STARTS = 50;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Whether `label` may be the last one before the name of a domain's top. */
const isName = (label: string) => label !== '' && !label.includes('_') && isLabel(label);
const isLabel = (label: string) => label !== '' && !/^[-_]|[-_]$/.test(label);

/**
 * Where the longest domain that begins at `start` and is made of `run` ends, when `after` stands behind
 * it; -1 when there is none. `isPlain` where its letters are known to be right.
 */
function domainEnd(run: string, start: number, after: string, isPlain = false): number {
  const labels = run.split('.');
  let end = -1;
  let at = start;
  for (const [place, label] of labels.entries()) {
    const name = labels[place - 1] ?? '';
    const isLast = place === labels.length - 1;
    const top = isPlain || isName(name) ? topLengthIn(isLast ? label + after : label) : 0;
    if (place > 0 && top > 0 && top <= label.length) end = at + top;
    // What is no part of a domain ends it.
    if (!isPlain && !isLabel(label)) break;
    at += label.length + 1;
  }
  return end;
}

/** Where port, path and query of a link end whose domain ends at `at`. */
function restEnd(text: string, at: number, isBare: boolean): number {
  const port = at + matchAt(PORT, text, at);
  const path = port + matchAt(PATH, text, port);
  if (isBare && path === port) return at;
  return path + matchAt(QUERY, text, path);
}

/** Links without a protocol are plain letters: in other writing a domain may begin in the midst of a word. */
function bareLinks(text: string, start: number, end: number): Link[] {
  const links: Link[] = [];
  for (const { 0: names, index } of text.slice(start, end).matchAll(PLAIN_DOMAIN)) {
    const from = start + index;
    const dot = text.indexOf('.', from + names.length);
    const stop = dot === -1 ? end : Math.min(dot, end);
    const to = domainEnd(text.slice(from, stop), from, text.slice(stop, stop + 1), true);
    if (to > 0) links.push({ start: from, end: to });
  }
  const last = links.at(-1);
  if (last?.end === end) links[links.length - 1] = { ...last, end: restEnd(text, end, true) };
  return links;
}

/** The link from `start` to `end`, if it is one; the network's own short links are shorter. */
function linksWithProtocol(text: string, start: number, end: number): Link[] {
  const [shortened, slug = ''] = SHORTENED.exec(text.slice(start, end)) ?? [];
  if (shortened === undefined) return [{ start, end }];
  if (slug.length > MAX_SLUG) return [];
  const query = start + shortened.length;
  return [{ start, end: query + matchAt(QUERY, text, query) }];
}

/** What one place of a text gave: its links, and where the next one may be. */
interface Found {
  readonly links: readonly Link[];
  readonly end: number;
}

/** Links in the run of `text` from `index` to `stop`; nothing before `done` counts. */
function findInRun(text: string, index: number, stop: number, done: number): Found {
  const after = text.slice(stop, stop + 1);
  const protocol = PROTOCOL.exec(text.slice(Math.max(done, index - 9), index))?.[0] ?? '';
  const findFrom = (from: number, hasProtocol = false): Found | null => {
    const start = hasProtocol ? from - protocol.length : from;
    const lead = text.slice(Math.max(0, start - 1), start);
    // Right behind a link the next character only parts it from another one.
    if (NO_START.test(lead) || (start > 0 && start === done)) return null;
    const domain = domainEnd(text.slice(from, stop), from, after);
    if (domain < 0) return null;
    const end = restEnd(text, domain, false);
    if (isOverlong(text.slice(from, domain))) return { end, links: [] };
    if (hasProtocol) return { end, links: linksWithProtocol(text, start, end) };
    return { end, links: NO_BARE_START.test(lead) ? [] : bareLinks(text, from, domain) };
  };
  const whole = protocol === '' ? null : findFrom(index, true);
  if (whole) return whole;
  // What stands first of all parts it from a link, where it can.
  const found = index === 0 && !NO_START.test(text.charAt(0)) ? findFrom(1) : null;
  if (found) return found;
  for (let from = index; from < Math.min(stop, index + MAX_STARTS); from++) {
    const next = findFrom(from);
    if (next) return next;
  }
  return { end: done, links: [] };
}

/** The links in `text`, in their order, as X finds them: with or without a protocol. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const stop = index + run.length;
    for (let from = Math.max(index, done); from < stop && text.slice(from, stop).includes('.'); ) {
      const found = findInRun(text, from, stop, done);
      links.push(...found.links.filter(({ start, end }) => end - start <= MAX_LINK));
      if (found.end === done) break;
      done = found.end;
      from = done;
    }
  }
  return links;
}

/** The first link in `text`, with a protocol. */
export function firstLinkIn(text: string): string | null {
  const [link] = linksIn(text);
  if (!link) return null;
  const address = text.slice(link.start, link.end);
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}
