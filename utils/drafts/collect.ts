import type { QueueEntry } from './queue-entry';
import { whenOf } from './queue-form';

/** A scheduled post as a page shows it. */
export interface CollectedPost {
  readonly text: string;
  /** How the page calls the account; `null` where it does not say. */
  readonly account: string | null;
  /** When it is planned, in milliseconds since 1970; `null` where the page's date could not be read. */
  readonly at: number | null;
  /** The date as the page writes it; `null` where it shows none. */
  readonly dateText: string | null;
  /** The network's id in the list. */
  readonly network: string;
}

/** A collected post with what it is known by. */
export interface FoundPost extends CollectedPost {
  readonly source: string;
}

/** What a collection brought: posts that are new, and how many of the others are in the queue already. */
export interface Collection {
  readonly fresh: readonly FoundPost[];
  readonly known: readonly FoundPost[];
}

const PREFIX = 'page:';
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const folded = (text: string) =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase();

const keyOf = (host: string, post: CollectedPost, account: string | null) => {
  const date = post.at === null ? folded(post.dateText ?? '') : whenOf(post.at);
  const parts = [folded(host), post.network, date, folded(post.text), folded(account ?? '')];
  return `${PREFIX}${JSON.stringify(parts)}`;
};

/** By what a post of a page on `host` is known: the same text for the same time and account is one post. */
export const sourceOfPost = (post: CollectedPost, host: string): string =>
  keyOf(host, post, post.account);

function withoutAccount(source: string): string | null {
  if (!source.startsWith(PREFIX)) return null;
  const parts: unknown = JSON.parse(source.slice(PREFIX.length));
  return Array.isArray(parts) ? `${PREFIX}${JSON.stringify([...parts.slice(0, -1), ''])}` : null;
}

/** Sources, and whether a post is among them; where one side names no account, the rest decides. */
function sourceSet(sources: Iterable<string>) {
  const exact = new Set<string>();
  const bare = new Set<string>();
  const add = (source: string) => {
    exact.add(source);
    const rest = withoutAccount(source);
    if (rest !== null) bare.add(rest);
  };
  for (const source of sources) add(source);
  const has = (post: CollectedPost, host: string) => {
    const rest = keyOf(host, post, null);
    return post.account === null
      ? bare.has(rest)
      : exact.has(sourceOfPost(post, host)) || exact.has(rest);
  };
  return { add, has };
}

/**
 * What of `posts`, read on a page of `host`, is not yet in the queue, whose sources are `queued`. What
 * the page shows twice is one post; what has no text is none.
 */
export function collect(
  posts: readonly CollectedPost[],
  host: string,
  queued: Iterable<string>,
): Collection {
  const inQueue = sourceSet(queued);
  const seen = sourceSet([]);
  const written = posts.filter(({ text }) => text.trim() !== '');
  // Where an account is named more is known: that post is the one to keep.
  const knownFirst = [...written].sort(
    (a, b) => Number(a.account === null) - Number(b.account === null),
  );
  const kept = new Set<CollectedPost>();
  for (const post of knownFirst) {
    if (seen.has(post, host)) continue;
    seen.add(sourceOfPost(post, host));
    kept.add(post);
  }
  const found = written
    .filter((post) => kept.has(post))
    .map((post): FoundPost => ({ ...post, source: sourceOfPost(post, host) }));
  return {
    fresh: found.filter((post) => !inQueue.has(post, host)),
    known: found.filter((post) => inQueue.has(post, host)),
  };
}

/** A collected post as an entry of the queue; `now` in milliseconds since 1970. */
export const entryOfFound = (
  { account, at, dateText, network, source, text }: FoundPost,
  { id, now }: { readonly id: string; readonly now: number },
): QueueEntry => ({
  account: account ?? '',
  at,
  createdAt: now,
  dateText: at === null ? dateText : null,
  id,
  network,
  postedAt: null,
  remindedAt: null,
  source,
  text: text.trim(),
});
