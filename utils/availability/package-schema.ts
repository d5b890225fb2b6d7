import * as v from 'valibot';
import { CausesSchema } from './cause-schema';
import { ListIndexSchema } from './list-index';
import { NetworksSchema } from './network-schema';
import { EditionSchema } from './schema';
import { actions, statuses } from './vocabulary';

const Texts = v.array(v.string());
const TermsSchema = v.strictObject({
  actions: v.record(v.picklist(actions), Texts),
  statuses: v.record(v.picklist(statuses), Texts),
});
/** What actions and statuses are called in all our languages, for the search. */
export type SearchTerms = v.InferOutput<typeof TermsSchema>;

/** The file `index.json` in the extension's package: all of the list but the platforms. */
export const PackagedSchema = v.strictObject({
  causes: CausesSchema.entries.causes,
  edition: EditionSchema,
  index: ListIndexSchema,
  networks: NetworksSchema.entries.networks,
  terms: TermsSchema,
});
export type Packaged = v.InferOutput<typeof PackagedSchema>;
