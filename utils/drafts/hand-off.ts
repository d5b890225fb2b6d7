/** Where a network lets people write a post, and by which names its address takes what is in it. */
export interface ComposeAddress {
  readonly url: string;
  readonly parameters: Readonly<Partial<Record<'text' | 'link', string>>>;
}

/** An address to open, and how much of a text it takes along; none where only a link could be handed on. */
export type HandOff =
  | { readonly carries: 'text' | 'link' | 'nothing'; readonly url: string }
  | { readonly carries: 'needs-link' };

/** Whether only the link of a text can be handed on, and nothing else of it. */
export const takesOnlyLink = ({ parameters }: Pick<ComposeAddress, 'parameters'>): boolean =>
  parameters.text === undefined && parameters.link !== undefined;

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
  if (parameters.text !== undefined || parameters.link === undefined)
    return { carries: 'nothing', url };
  const link = linkIn(whole);
  return link === null
    ? { carries: 'needs-link' }
    : { carries: 'link', url: withParameter(url, parameters.link, link) };
}
