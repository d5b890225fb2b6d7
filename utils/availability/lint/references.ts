import { aliasesOf, causeReferences } from './network-references';
import {
  evidenceReferences,
  networkReferences,
  spanReferences,
  unusedEvidence,
} from './platform-references';
import type { LintRule } from './rule';

/** Whatever is named exists, and every source of a platform is named. */
export const references: LintRule = {
  id: 'references',
  check: (source) => [
    ...aliasesOf(source),
    ...causeReferences(source),
    ...source.list.platforms.flatMap((platform) => [
      ...evidenceReferences(platform),
      ...unusedEvidence(platform),
      ...networkReferences(source, platform),
      ...spanReferences(source, platform),
    ]),
  ],
};
