import type { Pack, PackHead } from './schema';

/** Where a pack is from: a file that was imported, or an address that is asked from time to time. */
export type PackSource = { readonly kind: 'file' } | { readonly kind: 'url'; readonly url: string };

/** Why a pack could not be brought up to date. */
export type PackTrouble =
  | 'not-allowed'
  | 'unreachable'
  | 'not-found'
  | 'refused'
  | 'too-large'
  | 'too-slow'
  | 'not-json'
  | 'not-a-pack'
  | 'another-pack'
  | 'older';

/** A rule pack as it is kept; its rules are kept among all rules. Times are in milliseconds since 1970. */
export interface KeptPack extends PackHead, Pick<Pack, 'causes' | 'networks' | 'platforms'> {
  readonly source: PackSource;
  readonly addedAt: number;
  /** `waiting`: nothing of it counts until the person has confirmed it; `off`: it was switched off. */
  readonly state: 'waiting' | 'on' | 'off';
  /** When this content was brought. */
  readonly fetchedAt: number;
  /** When it was last asked for. */
  readonly checkedAt: number;
  readonly etag: string | null;
  /** How many times in a row it could not be brought. */
  readonly failures: number;
  readonly trouble: PackTrouble | null;
}
