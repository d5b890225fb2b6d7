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

/** `url` with one parameter more; spaces as every server reads them. */
function withParameter(url: string, name: string, value: string): string {
  const address = new URL(url);
  address.searchParams.set(name, value);
  address.search = address.search.replaceAll('+', '%20');
  return address.href;
}

/**
 * The address at which a person goes on with `text`: all of it, or, where no text is taken, the link that
 * `linkIn` finds in it.
 */
export function handOff(
  { url, parameters }: ComposeAddress,
  text: string,
  linkIn: (text: string) => string | null,
): HandOff {
  const whole = text.trim();
  if (parameters.text !== undefined && whole !== '')
    return { carries: 'text', url: withParameter(url, parameters.text, whole) };
  const link = parameters.link === undefined ? null : linkIn(whole);
  if (parameters.link === undefined || link === null) return { carries: 'nothing', url };
  return { carries: 'link', url: withParameter(url, parameters.link, link) };
}
