import { lastDay } from '@/utils/availability/dated';
import type { Day } from '@/utils/availability/day';
import type { Evidence } from '@/utils/availability/fields';
import type { AvailabilityList, Lifecycle, Platform, Statement } from '@/utils/availability/schema';
import type { Span } from '@/utils/availability/span-schema';

/** What has spans in a platform's file: a statement, or the lifecycle of the product. */
export interface Entry {
  readonly platform: Platform;
  readonly file: string;
  /** `statements.0` or `lifecycle`. */
  readonly path: string;
  readonly known: Statement | Lifecycle;
  /** The sources that it names, as far as they exist. */
  readonly evidence: readonly Evidence[];
}

/** One span with its place in the file. */
export interface SpanEntry {
  readonly entry: Entry;
  readonly path: string;
  readonly span: Span;
}

/** The file that a platform is in. */
export const fileOf = ({ id }: Platform): string => `platforms/${id}.json`;

/** The sources of `platform` that `ids` name, as far as they exist. */
export const evidenceOf = ({ evidence }: Platform, ids: readonly string[]): Evidence[] =>
  ids.flatMap((id) => (Object.hasOwn(evidence, id) ? (evidence[id] ?? []) : []));

/** The statements and the lifecycle of one platform, in the order of its file. */
export function entriesIn(platform: Platform): Entry[] {
  const file = fileOf(platform);
  const entry = (path: string, known: Statement | Lifecycle): Entry => {
    const evidence = evidenceOf(platform, known.evidence);
    return { platform, file, path, known, evidence };
  };
  const statements = platform.statements.map((known, i) => entry(`statements.${i}`, known));
  return platform.lifecycle ? [entry('lifecycle', platform.lifecycle), ...statements] : statements;
}

/** The statements and lifecycles of all platforms. */
export const entriesOf = ({ platforms }: AvailabilityList): Entry[] => platforms.flatMap(entriesIn);

/** The spans of one entry with their places. */
export const spansIn = (entry: Entry): SpanEntry[] =>
  entry.known.spans.map((span, i) => ({ entry, path: `${entry.path}.spans.${i}`, span }));

/** The spans of the whole list. */
export const spansOf = (list: AvailabilityList): SpanEntry[] => entriesOf(list).flatMap(spansIn);

/** Whether a span has not certainly begun on `day`. */
export const isAhead = ({ since }: Span, day: Day): boolean =>
  since !== null && lastDay(since) > day;

/** Whether a span has begun on `day` and may still hold. */
export const holdsOn = (span: Span, day: Day): boolean =>
  !isAhead(span, day) &&
  span.until !== 'unknown' &&
  (span.until === null || lastDay(span.until) > day);
