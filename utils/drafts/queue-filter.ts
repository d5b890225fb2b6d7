import type { QueueEntry } from './queue-entry';

/** Which posts of the queue are shown. */
export interface QueueFilter {
  /** The network's id; empty for all. */
  readonly network: string;
  readonly state: '' | 'open' | 'posted';
}

export const noFilter: QueueFilter = { network: '', state: '' };

/** The posts of `entries` that `filter` lets through. */
export const filtered = (
  entries: readonly QueueEntry[],
  { network, state }: QueueFilter,
): QueueEntry[] =>
  entries.filter(
    (entry) =>
      (network === '' || entry.network === network) &&
      (state === '' || (state === 'posted') === (entry.postedAt !== null)),
  );

/** What is exported of the posts that are shown: the chosen ones, or all; never what is posted already. */
export const toExport = (
  shown: readonly QueueEntry[],
  chosen: ReadonlySet<string>,
): QueueEntry[] => {
  const open = shown.filter(({ postedAt }) => postedAt === null);
  const picked = open.filter(({ id }) => chosen.has(id));
  return (picked.length > 0 ? picked : open).sort(
    (a, b) =>
      (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) ||
      a.createdAt - b.createdAt,
  );
};
