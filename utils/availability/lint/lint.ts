import { alternatives } from './alternatives';
import { announced } from './announced';
import { checked } from './checked';
import { dateOrder } from './date-order';
import { datePrecision } from './date-precision';
import { exactDays } from './exact-days';
import { hosts } from './hosts';
import { links } from './links';
import { noOverlap } from './no-overlap';
import { noSentences } from './no-sentences';
import { references } from './references';
import type { LintProblem, LintRule, Source } from './rule';
import { samplePages } from './sample-pages';
import { schema } from './schema';
import { sortedKeys } from './sorted-keys';
import { sourced } from './sourced';
import { trust } from './trust';
import { uniqueIds } from './unique-ids';
import { verifiedHosts } from './verified-hosts';

const rules: readonly LintRule[] = [
  schema,
  sortedKeys,
  uniqueIds,
  datePrecision,
  dateOrder,
  noOverlap,
  sourced,
  announced,
  exactDays,
  checked,
  alternatives,
  hosts,
  verifiedHosts,
  references,
  links,
  trust,
  noSentences,
  samplePages,
];

/** Everything that is wrong in the list, sorted by file and path; nothing is said twice. */
export function lint(source: Source): readonly LintProblem[] {
  const found = new Map<string, LintProblem>();
  for (const { id, check } of rules)
    for (const problem of check(source)) {
      const { file, path, message } = problem;
      const key = JSON.stringify([file, path, message]);
      if (!found.has(key)) found.set(key, { ...problem, rule: id });
    }
  return [...found.values()].sort(
    (a, b) => compare(a.file, b.file) || compare(a.path, b.path) || compare(a.message, b.message),
  );
}

// By number, so that statements.10 comes after statements.2.
const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** A problem as one line: `platforms/ads.json statements.0.id: what is wrong [rule]`. */
export const describe = ({ file, path, message, rule }: LintProblem): string =>
  `${file} ${path}: ${message} [${rule}]`;
