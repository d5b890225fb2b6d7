import * as v from 'valibot';
import { browser } from 'wxt/browser';

const LicenceSchema = v.object({
  name: v.string(),
  version: v.string(),
  licence: v.string(),
  text: v.string(),
});

/** The work of others that the extension carries, and on which terms. */
export type Licence = v.InferOutput<typeof LicenceSchema>;

/** Reads them from the package. */
export async function readLicences(): Promise<readonly Licence[]> {
  const answer = await fetch(browser.runtime.getURL('/licences.json' as '/options.html'));
  return v.parse(v.array(LicenceSchema), await answer.json());
}
