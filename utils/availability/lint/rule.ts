import { type Day, isDay } from '@/utils/availability/day';
import type { ListFiles, Problem } from '@/utils/availability/parse';
import type { AvailabilityList } from '@/utils/availability/schema';

/** What all rules look at. */
export interface Source {
  /** Content by file name, not looked at. */
  readonly files: ListFiles;
  /** What could be parsed of it. */
  readonly list: AvailabilityList;
  /** What the parser said. */
  readonly problems: readonly Problem[];
  /** Whether a host is a public suffix (com, co.uk, github.io): a whole registry, never one product. */
  readonly isPublicSuffix: (host: string) => boolean;
  /** Platforms for which there is a sample page. */
  readonly samplePages: readonly string[];
}

/** One thing that has to be true of the list. */
export interface LintRule {
  readonly id: string;
  readonly check: (source: Source) => readonly Problem[];
}

/** A problem with the id of the rule that found it. */
export interface LintProblem extends Problem {
  readonly rule: string;
}

/** Whether the parser left `file` out: what it would have said is not missing, only unread. */
export const isUnread = ({ problems }: Source, file: string): boolean =>
  problems.some((problem) => problem.file === file);

/** The day up to which the list was brought; `null` when no file says it. */
export function listDay(source: Source): Day | null {
  const { date } = source.list.edition;
  return !isUnread(source, 'list.json') && isDay(date) ? date : null;
}
