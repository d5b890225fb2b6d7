import * as v from 'valibot';
import { CausesSchema } from '@/utils/availability/cause-schema';
import { NetworksSchema } from '@/utils/availability/network-schema';
import { type AvailabilityList, EditionSchema, PlatformSchema } from '@/utils/availability/schema';
import { sortedText } from './sorted-text';

/** The whole list in one file: what `npm run list:export` writes and readers parse. */
export const DocumentSchema = v.strictObject({
  ...EditionSchema.entries,
  causes: CausesSchema.entries.causes,
  networks: NetworksSchema.entries.networks,
  platforms: v.array(PlatformSchema),
});

/** The list as text, defaults written out: the same list always gives the same bytes. */
export function exportDocument({ edition, causes, networks, platforms }: AvailabilityList): string {
  return sortedText({ ...edition, causes, networks, platforms });
}
