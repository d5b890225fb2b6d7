import { createPace, LONGEST_MS, type Pace } from './pace';

/** So much reading may come at once, on a busy machine, before the reader rests. */
const RESERVE_MS = 1500;
/** The part of the time that reading a page may take for as long as it changes without a pause. */
const SHARE = 0.014;
/** The same for a frame in it, and for all frames of a page that has many. */
const FRAME_SHARE = 0.005;
const FRAMES_SHARE = 0.02;
/** So many frames may each read again as often as the page itself. */
const FEW_FRAMES = 10;

/** How many frames stand in the page at the top; that is told to frames of other sites as well. */
function framesInPage(): number {
  try {
    return window.top?.length ?? 1;
  } catch {
    return 1;
  }
}

/** What reading may take in this document: frames of a page share one thread, so they share its time. */
export function readingPace(): Pace {
  if (window === window.top) return createPace({ most: RESERVE_MS, share: SHARE });
  const frames = Math.max(1, framesInPage());
  return createPace({
    longest: LONGEST_MS * Math.max(1, frames / FEW_FRAMES),
    most: Math.max(RESERVE_MS / 6, RESERVE_MS / frames),
    share: Math.min(FRAME_SHARE, FRAMES_SHARE / frames),
  });
}
