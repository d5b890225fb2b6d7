import * as v from 'valibot';
import { DatedSchema, EvidenceSchema, Id } from './fields';
import { PricesSchema } from './span-schema';
import * as words from './vocabulary';

const CauseSchema = v.strictObject({
  announced: v.optional(v.nullable(DatedSchema), null),
  confidence: v.picklist(words.confidences),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  id: Id,
  kind: v.picklist(words.causeKinds),
  network: Id,
  prices: v.optional(PricesSchema, []),
  when: DatedSchema,
});
/** One event at a network, which many statements follow from. */
export type Cause = v.InferOutput<typeof CauseSchema>;

/** The file `assets/availability/causes.json`. */
export const CausesSchema = v.strictObject({
  causes: v.array(CauseSchema),
  format: v.literal(1),
});
