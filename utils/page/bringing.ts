/**
 * Waits before a script is asked for again, in milliseconds. A frame may be on its way elsewhere, a browser
 * may be busy.
 */
const PAUSES: readonly number[] = [100, 400, 1_500, 4_000, 9_000];
/** After all of them so long nobody asks, in milliseconds. */
const REST_MS = 60_000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How a script comes into this frame. */
interface Script {
  /** Has it run here; true as well where it is not to run, false or failing where it could not. */
  readonly inject: () => Promise<boolean>;
  /** Whether it has run. */
  readonly isHere: () => boolean;
}

/** What brings a script into this frame, once, however often it is asked for; settles when it is here, or will not be. */
export function bringing({ inject, isHere }: Script): () => Promise<void> {
  let coming: Promise<void> | null = null;
  const bring = async () => {
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await wait(pause);
      if (isHere() || (await inject().catch(() => false))) return;
    }
    setTimeout(() => {
      coming = null;
    }, REST_MS);
  };
  return async () => {
    if (isHere()) return;
    coming ??= bring();
    await coming;
  };
}
