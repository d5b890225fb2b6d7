import { type ComposeAddress, handOff } from './hand-off';
import { firstLinkIn } from './links';

interface SourcedAddress extends ComposeAddress {
  /** What the address rests on; only `source` is sure. */
  readonly basis: string;
}

/** The address that opens a network's own composer with all of `text`; `null` where no source tells of one. */
export function composerWith(
  compose: SourcedAddress | null | undefined,
  text: string,
): string | null {
  if (compose?.basis !== 'source') return null;
  const whole = handOff(compose, text, firstLinkIn);
  return whole.carries === 'text' ? whole.url : null;
}
