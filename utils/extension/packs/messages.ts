import * as v from 'valibot';
import type { AddressError } from '@/utils/rules/pack/address';
import type { Answer } from '@/utils/rules/pack/checked';
import type { PackTroubleSaid } from '@/utils/rules/pack/kept-pack';
import { limits } from '@/utils/rules/schema';

const PackId = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.fileId));
/** The id of the change: sent again it changes nothing more. */
const ChangeId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** What came of adding a pack. */
export type AddReply =
  | { readonly kind: 'added'; readonly id: string; readonly name: string }
  | { readonly kind: 'there' | 'id-taken'; readonly id: string; readonly name: string }
  | { readonly kind: 'wrong'; readonly error: AddressError }
  | { readonly kind: 'trouble'; readonly trouble: PackTroubleSaid };

/** What came of asking for a newer version. */
export type CheckReply =
  | { readonly kind: 'updated'; readonly change: string; readonly version: string }
  | { readonly kind: 'gone' }
  | Answer;

/** What own pages ask about packs. */
export const packMessages = {
  addPack: {
    from: 'own',
    data: v.strictObject({ change: ChangeId, url: v.pipe(v.string(), v.maxLength(3000)) }),
  },
  /** `insists`: also a version that the person went back from. */
  checkPack: { from: 'own', data: v.strictObject({ id: PackId, insists: v.boolean() }) },
  removePack: { from: 'own', data: v.strictObject({ change: ChangeId, id: PackId }) },
  switchPack: {
    from: 'own',
    data: v.strictObject({ change: ChangeId, id: PackId, state: v.picklist(['on', 'off']) }),
  },
} as const;

/** What it is answered with. */
export interface PackReplies {
  addPack: AddReply;
  checkPack: CheckReply;
  removePack: null;
  switchPack: null;
}
