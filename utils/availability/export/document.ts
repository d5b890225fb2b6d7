import * as v from 'valibot';
import { CausesSchema } from '@/utils/availability/cause-schema';
import { NetworksSchema } from '@/utils/availability/network-schema';
import { type AvailabilityList, EditionSchema, PlatformSchema } from '@/utils/availability/schema';

/** The whole list in one file: what `npm run list:export` writes and readers parse. */
export const DocumentSchema = v.strictObject({
  ...EditionSchema.entries,
  causes: CausesSchema.entries.causes,
  networks: NetworksSchema.entries.networks,
  platforms: v.array(PlatformSchema),
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with the keys of all its objects in alphabetical order. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

/** The list as text, defaults written out: the same list always gives the same bytes. */
export function exportDocument({ edition, causes, networks, platforms }: AvailabilityList): string {
  const whole: Json = JSON.parse(JSON.stringify({ ...edition, causes, networks, platforms }));
  return `${JSON.stringify(sorted(whole), null, 2)}\n`;
}
