import { linksIn } from './links';

/** Where a network lets people write a post, and by which names its address takes what is in it. */
export interface ComposeAddress {
  readonly url: string;
  readonly parameters: Readonly<Partial<Record<'text' | 'link', string>>>;
}

/** An address to open, and how much of a text it takes along. */
export interface HandOff {
  readonly url: string;
  readonly carries: 'text' | 'link' | 'nothing';
}

const PROTOCOL = /^https?:\/\//i;

/** The first link in `text`, with a protocol. */
function firstLinkIn(text: string): string | null {
  const [link] = linksIn(text);
  if (!link) return null;
  const address = text.slice(link.start, link.end);
  return PROTOCOL.test(address) ? address : `https://${address}`;
}

/** `url` with one parameter more; spaces as every server reads them. */
function withParameter(url: string, name: string, value: string): string {
  const address = new URL(url);
  address.searchParams.set(name, value);
  address.search = address.search.replaceAll('+', '%20');
  return address.href;
}

/** The address at which a person goes on with `text`: all of it, or its first link where no text is taken. */
export function handOff({ url, parameters }: ComposeAddress, text: string): HandOff {
  const whole = text.trim();
  if (parameters.text !== undefined && whole !== '')
    return { carries: 'text', url: withParameter(url, parameters.text, whole) };
  const link = parameters.link === undefined ? null : firstLinkIn(whole);
  if (parameters.link === undefined || link === null) return { carries: 'nothing', url };
  return { carries: 'link', url: withParameter(url, parameters.link, link) };
}
