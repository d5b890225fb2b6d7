import { composer, type HostilePage, hostilePages } from './hostile-pages';
import { startGuard, withoutErrors } from './stage';
import { ATTRIBUTE } from './tree';

type Sizes = Readonly<Record<HostilePage, number>>;

const usual: Sizes = {
  chips: 20_000,
  drafts: 4_000,
  levels: 5_000,
  shadows: 2_000,
  texts: 5_000_000,
};
const long: Sizes = { ...usual, shadows: 10_000, texts: 50_000_000 };

const MAX_FRAMES = 3000;
/** Pages are tried in growing sizes, each so many times as large as the one before. */
const STEP = 4;
const STEPS = 4;
/** A page so many times as large blocks for longer by about this factor; half way to its square is too much. */
const GROWTH = 2 * STEP;
/** How long a text is must make no difference: only its beginning is read. */
const growthOf = (name: HostilePage) => (name === 'texts' ? 1.5 : GROWTH);
/** On a busy machine anything can take long a few times. */
const TRIES = 6;
/** Shorter times are as good as none: a frame. */
const FRAME_MS = 16;
/** So many chips cannot be read in one slice. */
const MANY_CHIPS = 20_000;

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const isHidden = (control: Element) => control.getAttribute(ATTRIBUTE) === 'hidden';

/** How long the page could not paint at most, until all was read; throws where it went wrong. */
async function longestBlock(name: HostilePage, size: number): Promise<number> {
  const { box, other, x } = composer();
  document.body.replaceChildren(hostilePages[name](size), box);
  // The page's own layout comes after the first frame: it is none of the guard's doing.
  await frame();
  await frame();
  let last = performance.now();
  const stop = startGuard();
  let longest = performance.now() - last;
  let frames = 0;
  for (; !isHidden(x) && frames < MAX_FRAMES; frames++) {
    await frame();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  const isRight = isHidden(x) && !isHidden(other);
  stop();
  const left = document.querySelectorAll(`[${ATTRIBUTE}]`).length;
  document.body.replaceChildren();
  console.log(`${name}: ${size}, ${frames} frames, blocked for ${Math.round(longest)} ms at most`);
  if (!isRight) throw new Error('the chip for X is not the one that is hidden');
  if (left > 0) throw new Error(`${left} elements are left hidden`);
  if (name === 'chips' && size >= MANY_CHIPS && frames < 2) throw new Error('it is not sliced');
  return longest;
}

async function check(name: HostilePage, size: number): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let step = STEPS - 1; step >= 0; step--) {
    const count = Math.round(size / STEP ** step);
    const limit = growthOf(name) * Math.max(FRAME_MS, before);
    let longest = Number.POSITIVE_INFINITY;
    let tries = 0;
    do longest = Math.min(longest, await longestBlock(name, count));
    while (longest > limit && ++tries < TRIES);
    if (longest > limit)
      throw new Error(
        `${count} block the page for ${Math.round(longest)} ms, a ${STEP}th of that for ${Math.round(before)} ms`,
      );
    before = longest;
  }
}

/** Whatever a page throws at the guard, it goes on, and so does the page. */
export async function hostileSizes(isLong: boolean): Promise<string | null> {
  const problems: string[] = [];
  for (const [name, size] of Object.entries(isLong ? long : usual) as [HostilePage, number][])
    await withoutErrors(() => check(name, size)).catch((error) =>
      problems.push(`${name}: ${error}`),
    );
  return problems.join('\n') || null;
}
