import { pack } from '@/tests/fixtures/packs';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';
import { customRule } from './own-pages.ts';

/** A pack that is on. */
export const contoso: KeptPack = {
  ...pack({ id: 'contoso', name: 'Contoso', rules: [] }),
  addedAt: 1,
  fetchedAt: 1,
  source: { kind: 'file' },
  state: 'on',
};

/** A rule for Instagram's control by its own words, of the person or of a pack. */
export const byLabel = (part: Partial<CustomRule>) =>
  customRule({
    id: 'instagram',
    locators: [{ labels: ['@fabrikam.coffee'], selector: null }],
    network: 'instagram',
    note: 'Contoso never posts there',
    ...part,
  });
