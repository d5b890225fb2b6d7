import * as v from 'valibot';
import { DatedSchema, Id } from './fields';
import * as words from './vocabulary';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Plan = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const some = <T extends readonly [string, ...string[]]>(set: T) =>
  v.pipe(v.array(v.picklist(set)), v.minLength(1));

const ScopeSchema = v.strictObject({
  accounts: v.optional(some(words.accountKinds), ['any']),
  clients: v.optional(some(words.clients), ['web']),
  contents: v.optional(some(words.contents), ['any']),
  customers: v.optional(v.picklist(words.customerKinds), 'all'),
  ownKey: v.optional(v.boolean(), false),
  /** Names of plans as the vendor writes them. */
  plans: v.optional(v.pipe(v.array(Plan), v.minLength(1)), ['any']),
});
/** Whom and what a status concerns. */
export type Scope = v.InferOutput<typeof ScopeSchema>;

const QuotaSchema = v.strictObject({
  count: Count,
  /** The evidence that it comes from, where several disagree. */
  evidence: v.optional(Id),
  /** Whose quota it is, where the source says so. */
  holder: v.optional(v.nullable(v.picklist(words.quotaHolders)), null),
  /** `null` where the source gives no period. */
  per: v.optional(v.nullable(v.picklist(words.quotaPeriods)), null),
  plan: v.optional(v.nullable(Plan), null),
  unit: v.picklist(words.quotaUnits),
});
/** How much is possible: `count` units in a period. */
export type Quota = v.InferOutput<typeof QuotaSchema>;

const PriceSchema = v.strictObject({
  amount: v.pipe(v.number(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a currency such as USD')),
  for: v.picklist(words.priceUnits),
  per: v.optional(v.nullable(v.literal('month')), null),
  plan: v.optional(v.nullable(Plan), null),
});
/** What one unit costs, as a source gives it. */
export type Price = v.InferOutput<typeof PriceSchema>;

export const PricesSchema = v.array(PriceSchema);

export const SpanSchema = v.strictObject({
  announced: v.optional(v.nullable(DatedSchema), null),
  /** The event at the network that it follows from. */
  cause: v.optional(v.nullable(Id), null),
  /** How many times the price of another post a post with a link costs, about. */
  linkFactor: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1))), null),
  prices: v.optional(PricesSchema, []),
  quotas: v.optional(v.array(QuotaSchema), []),
  reason: v.optional(v.nullable(v.picklist(words.reasons)), null),
  scope: v.optional(ScopeSchema, {}),
  since: v.nullable(DatedSchema),
  status: v.picklist(words.statuses),
  /** `null` is an open end; `unknown`: it has ended, and no source says when. */
  until: v.optional(v.nullable(v.union([DatedSchema, v.literal('unknown')])), null),
});
/** A status with the days between which it holds; `since: null` is an unknown beginning. */
export type Span = v.InferOutput<typeof SpanSchema>;
