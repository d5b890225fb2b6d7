import * as v from 'valibot';
import type { KeptPack } from './kept-pack';
import { PackHeadSchema, PackSchema } from './schema';

const { causes, networks, platforms } = PackSchema.entries;

/** A pack as it is kept, where it comes from another context. */
export const KeptPackSchema: v.GenericSchema<unknown, KeptPack> = v.strictObject({
  ...PackHeadSchema.entries,
  addedAt: v.number(),
  causes,
  fetchedAt: v.number(),
  networks,
  platforms,
  source: v.variant('kind', [
    v.strictObject({ kind: v.literal('file') }),
    v.strictObject({ kind: v.literal('url'), url: v.pipe(v.string(), v.maxLength(3000)) }),
  ]),
  state: v.picklist(['waiting', 'on', 'off']),
});
