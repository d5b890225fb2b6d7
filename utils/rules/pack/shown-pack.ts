import type { CustomRule } from '@/utils/rules/schema';
import type { AddressError } from './address';
import type { KeptPack, PackCheck, PackTroubleSaid } from './kept-pack';

/** A pack with all that its page shows. */
export interface ShownPack {
  readonly pack: KeptPack;
  /** `null` for a pack from a file. */
  readonly check: PackCheck | null;
  readonly rules: readonly CustomRule[];
}

/** What the page says of what was done last; what bears a change can be taken back. */
export type PackNews =
  | { readonly kind: 'added' | 'same' | 'declined' | 'not-brought'; readonly name: string }
  | {
      readonly kind: 'updated' | 'removed' | 'on' | 'off';
      readonly name: string;
      readonly change: string;
    }
  | { readonly kind: 'undone' | 'changed-since' };

/** Why no pack was added. */
export type AddTrouble =
  | { readonly kind: 'address'; readonly error: AddressError }
  | { readonly kind: 'denied' }
  | { readonly kind: 'there' | 'id-taken'; readonly name: string }
  | { readonly kind: 'trouble'; readonly trouble: PackTroubleSaid };
