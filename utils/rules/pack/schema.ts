import * as v from 'valibot';
import { CausesSchema } from '@/utils/availability/cause-schema';
import { Id } from '@/utils/availability/fields';
import { NetworksSchema } from '@/utils/availability/network-schema';
import { EditionSchema, PlatformSchema } from '@/utils/availability/schema';
import { FileRuleSchema } from '@/utils/rules/schema';

/** What a rule pack says of itself. */
export const PackHeadSchema = v.strictObject({
  ...EditionSchema.entries,
  /** The same in all versions of the pack. */
  id: v.pipe(Id, v.maxLength(64)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
});
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

/** A rule pack: the exported list's own format, with a name and rules. */
export const PackSchema = v.strictObject({
  ...PackHeadSchema.entries,
  causes: v.optional(CausesSchema.entries.causes, []),
  networks: v.optional(NetworksSchema.entries.networks.pipe[0], []),
  platforms: v.optional(v.array(PlatformSchema), []),
  rules: v.optional(v.array(FileRuleSchema), []),
});
export type Pack = v.InferOutput<typeof PackSchema>;
