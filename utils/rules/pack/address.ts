/** Why a text is no address that a pack may be asked from. */
export type AddressError = 'empty' | 'not-an-address' | 'not-https' | 'has-name' | 'too-long';

const MOST_CHARACTERS = 2000;

/** The address of a pack that a person typed: https, without a user's name or password. */
export function readAddress(
  text: string,
): { readonly url: string } | { readonly error: AddressError } {
  const typed = text.trim();
  if (typed === '') return { error: 'empty' };
  if (typed.length > MOST_CHARACTERS) return { error: 'too-long' };
  if (!URL.canParse(typed)) return { error: 'not-an-address' };
  const url = new URL(typed);
  if (url.protocol !== 'https:') return { error: 'not-https' };
  if (url.username !== '' || url.password !== '') return { error: 'has-name' };
  url.hash = '';
  return { url: url.href };
}

/** What the browser is asked to let us reach for a pack: its host and nothing else. */
export const originOf = (url: string): string => `https://${new URL(url).hostname}/*`;
