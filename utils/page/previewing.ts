import type { LexiconData } from '@/utils/plan/lexicon';
import type { PreviewCounts } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';
import type { PageGuard } from './guard-ports';
import { type Preview, previewerHere } from './preview-bridge';
import type { OpenShadow } from './shadows';

/** A page that was read for a preview is read on for so long after the last one, in milliseconds. */
const KEEP_MS = 10_000;

interface PreviewingInput {
  /** Brings the detector's script; gives whether it is there. */
  readonly bring: () => Promise<boolean>;
  /** The guard that runs here, if any: it has read the page already. */
  readonly guard: () => PageGuard | undefined;
  readonly openClosed: OpenShadow;
  readonly words: Promise<LexiconData>;
}

/** Answers what rules would do here. */
export interface Previewing {
  /** `null` where that cannot be found out. */
  readonly preview: (plan: Plan, rule: string) => Promise<PreviewCounts | null>;
  /** Lets go of what was read: a guard begins here, and reads by itself. */
  readonly stop: () => void;
}

/** Starts without having read anything. */
export function createPreviewing({ bring, guard, openClosed, words }: PreviewingInput): Previewing {
  let reading: { readonly ready: Promise<Preview | null>; readonly stop: AbortController } | null =
    null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    reading?.stop.abort();
    reading = null;
  };

  const read = async (signal: AbortSignal): Promise<Preview | null> => {
    if (!(await bring())) return null;
    const previewer = previewerHere();
    const lexicon = await words;
    return previewer && !signal.aborted ? previewer(lexicon, openClosed, signal) : null;
  };

  return {
    preview: async (plan, rule) => {
      const running = guard();
      if (running) return running.preview(plan, rule);
      clearTimeout(timer);
      timer = setTimeout(stop, KEEP_MS);
      if (!reading) {
        const controller = new AbortController();
        reading = { ready: read(controller.signal).catch(() => null), stop: controller };
      }
      const preview = await reading.ready;
      // A guard may have begun meanwhile.
      return guard()?.preview(plan, rule) ?? preview?.(plan, rule) ?? null;
    },
    stop,
  };
}
