import { entriesOf } from './entries';
import type { LintRule } from './rule';

/** A removal that only the community reports is not told with high confidence. */
export const trust: LintRule = {
  id: 'trust',
  check: ({ list }) =>
    entriesOf(list)
      .filter(
        ({ known, evidence }) =>
          known.confidence === 'high' &&
          known.spans.some(({ status }) => status === 'removed') &&
          evidence.length > 0 &&
          evidence.every(({ kind }) => kind === 'community'),
      )
      .map(({ file, path }) => ({
        file,
        path: `${path}.confidence`,
        message:
          '"removed" rests on community sources alone: write "medium", or add a vendor or press source',
      })),
};
