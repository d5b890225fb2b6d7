import { contains, textOf } from '@/utils/page/dom';
import type { GuardedRegion } from '@/utils/page/regions';
import type { CollectReply, ReadPost } from '@/utils/plan/collect-handle';
import { type CollectFace, tellCollect } from './collect-face';
import type { CollectorInput } from './collector-bridge';
import { readPosts } from './read-posts';

/** What the collector needs of the extension. */
export interface CollectorPorts {
  /** Hands posts to the extension, which shows them; never rejects. */
  readonly send: (posts: readonly ReadPost[]) => Promise<CollectReply>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** Of a list so many characters tell whether it has changed. */
const MOST_SAID = 100_000;

interface Read {
  /** What the list and its units said. */
  readonly said: string;
  readonly posts: readonly ReadPost[];
}

/** Keeps a page's drafts and scheduled posts at hand, for notices that offer to collect them. */
export function createCollector({ now, send }: CollectorPorts) {
  let input: CollectorInput | null = null;
  const known = new WeakMap<Element, Read>();

  const regionOf = (box: Element) => input?.regions.find(({ region }) => region.box === box);
  const read = ({ units }: GuardedRegion) =>
    input ? readPosts(units, { ...input.page, now: now() }) : [];

  /** Pages change all the time: they are read again when their rows say something else. */
  const postsIn = (box: Element): readonly ReadPost[] => {
    const region = regionOf(box);
    if (!region) return [];
    const outside = region.units
      .map(({ target }) => target.element)
      .filter((at) => !contains(box, at));
    const said = [box, ...outside].map((each) => textOf(each, MOST_SAID)).join('\n');
    const before = known.get(box);
    if (before?.said === said) return before.posts;
    const posts = read(region);
    known.set(box, { posts, said });
    return posts;
  };

  const face: CollectFace = {
    collect: async (box) => {
      const region = regionOf(box);
      return region ? send(read(region)) : 'unreachable';
    },
    viewOf: (box) => {
      const posts = postsIn(box);
      return { count: posts.length, networks: [...new Set(posts.map(({ network }) => network))] };
    },
  };

  return {
    face,
    look: (next: CollectorInput) => {
      input = next;
      tellCollect();
    },
  };
}
