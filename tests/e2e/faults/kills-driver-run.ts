import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type LaneName = 'drafts' | 'hosts' | 'reports' | 'rules' | 'settings';

/** One thing that the worker was asked to write. */
export interface Request {
  /** What it is about: of one key the requests come one after another. */
  readonly key: string;
  /** How what `key` stands for is to be afterwards. */
  readonly value: string;
  readonly isAcknowledged: boolean;
  /** From asking to the answer, in milliseconds. */
  readonly ms: number;
}

/** What is asked next, and how. */
interface Step {
  readonly key: string;
  readonly value: string;
  /** Whether the worker said that it is done; rejects where nobody did. */
  readonly ask: () => Promise<boolean>;
  /** Is told whether it was. */
  readonly hear?: (isAcknowledged: boolean) => void;
}

/** Gives one step after another; `null` when there is nothing more to write. */
export interface Lane {
  readonly next: () => Promise<Step | null> | Step | null;
  /** The longest pause between two requests, in milliseconds. */
  readonly pause: number;
}

export interface Outcome {
  readonly requests: readonly Request[];
  /** Requests that had no end, long after their last try. */
  readonly unended: number;
}

/** A request that has no end by then will never have one, in milliseconds. */
const LONGEST = 20_000;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Goes through all lanes at once until it is stopped. */
export function run(lanes: readonly Lane[], seed: number) {
  const requests: Request[] = [];
  const generator = xoroshiro128plus(seed);
  let isOver = false;
  let open = 0;

  async function goThrough({ next, pause }: Lane): Promise<void> {
    while (!isOver) {
      const step = await next();
      if (!step) return;
      const start = performance.now();
      open++;
      const isAcknowledged = await step.ask().catch(() => false);
      open--;
      const { key, value } = step;
      requests.push({ isAcknowledged, key, ms: performance.now() - start, value });
      step.hear?.(isAcknowledged);
      await wait(uniformFloat64(generator) * pause);
    }
  }

  const all = Promise.all(lanes.map(goThrough));
  return {
    requests,
    stop: async (): Promise<Outcome> => {
      isOver = true;
      await Promise.race([all, wait(LONGEST)]);
      return { requests, unended: open };
    },
  };
}
