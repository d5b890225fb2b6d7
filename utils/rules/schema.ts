import * as v from 'valibot';
import { type Day, isDay } from '@/utils/availability/day';
import { actions } from '@/utils/availability/vocabulary';

export const effects = ['hide', 'warn', 'none'] as const;
/** What happens to a unit in the page; `none` leaves it alone. */
export type Effect = (typeof effects)[number];

const hostPattern = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A host, or `*.` and a host with at least two labels; never a bare top-level domain or an address. */
export const isHostPattern = (text: string) => hostPattern.test(text);

const RuleDay = v.pipe(
  v.string(),
  v.check(isDay, 'day'),
  v.transform((text) => text as Day),
);

/** Where a rule holds: on a listed platform, or on hosts that match a pattern. */
const PlaceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('platform'), platform: v.pipe(v.string(), v.minLength(1)) }),
  v.strictObject({ kind: v.literal('host'), host: v.pipe(v.string(), v.check(isHostPattern)) }),
]);
const MAX_TEXT = 2000;
const MAX_SELECTOR = 300;

/** What a user says: on this host or platform, for this network and these actions, do this. */
export const CustomRuleSchema = v.strictObject({
  actions: v.pipe(v.array(v.picklist(actions)), v.minLength(1)),
  createdAt: v.number(),
  effect: v.picklist(effects),
  enabled: v.boolean(),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  labels: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
  network: v.pipe(v.string(), v.minLength(1)),
  note: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  place: PlaceSchema,
  selector: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SELECTOR))),
  until: v.nullable(RuleDay),
  updatedAt: v.number(),
});
export type CustomRule = v.InferOutput<typeof CustomRuleSchema>;
export const limits = { note: MAX_TEXT, selector: MAX_SELECTOR } as const;
