import type { Dated, Evidence } from '@/utils/availability/fields';
import type { IndexedList } from '@/utils/availability/list-index';
import { type Announcement, statusOn } from '@/utils/availability/timeline';
import type { Status } from '@/utils/availability/vocabulary';
import type { LogRow } from './row';

/** Why something happened, as the list says today of the day on which it happened. */
export type Because =
  | {
      readonly kind: 'statement';
      readonly platform: string;
      readonly status: Status;
      readonly since: Dated | null;
      readonly announcement: Announcement | null;
      readonly evidence: readonly Evidence[];
    }
  /** A statement that is not in the list any more. */
  | { readonly kind: 'gone'; readonly platform: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly note: string };

type Explained = Pick<LogRow, 'day' | 'reason'>;

function explain({ platforms }: Pick<IndexedList, 'platforms'>, { day, reason }: Explained) {
  if (reason === null || reason.kind === 'rule') return reason;
  const platform = platforms.get(reason.platform);
  const statement = platform?.statements.find(({ id }) => id === reason.statement);
  if (!platform || !statement) return { kind: 'gone', platform: reason.platform } as const;
  const { announcement, span, status } = statusOn(statement, day);
  return {
    kind: 'statement',
    platform: platform.id,
    status,
    since: span?.since ?? null,
    announcement,
    evidence: statement.evidence.flatMap((key) => platform.evidence[key] ?? []),
  } as const;
}

/** Explains rows by the list; rows of one statement and day share their explanation. */
export function explainer(
  list: Pick<IndexedList, 'platforms'>,
): (row: Explained) => Because | null {
  const known = new Map<string, Because | null>();
  return (row) => {
    const { day, reason } = row;
    const key =
      reason?.kind === 'statement' ? `${day} ${reason.platform} ${reason.statement}` : null;
    if (key === null) return explain(list, row);
    const because = known.get(key) ?? explain(list, row);
    known.set(key, because);
    return because;
  };
}

const evidenceOf = (because: Because | null) =>
  because?.kind === 'statement' ? because.evidence : [];

/** The sources of all explanations, each once, in the order in which they are first needed. */
export function sourcesOf(explained: Iterable<Because | null>): Evidence[] {
  const sources = new Map<string, Evidence>();
  for (const because of new Set(explained))
    for (const evidence of evidenceOf(because))
      if (!sources.has(evidence.url)) sources.set(evidence.url, evidence);
  return [...sources.values()];
}

/** The numbers of an explanation's sources among `sources`, from 1 on. */
export const numbersOf = (because: Because | null, sources: readonly Evidence[]): number[] => [
  ...new Set(
    evidenceOf(because).map(({ url }) => 1 + sources.findIndex((source) => source.url === url)),
  ),
];
