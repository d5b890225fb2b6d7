import fc from 'fast-check';
import { build } from './build';
import { clobbered } from './clobbered';
import { takeClock } from './clock';
import { busyShare } from './count';
import { incremental } from './incremental';
import { neverHides } from './never-hides';
import type { Piece } from './piece';
import type { Property } from './property';
import { isPiece, reduce } from './reduce';
import { hostileSizes } from './sizes';
import { htmlOf } from './tree';
import { type PageModel, pageModel } from './trees';
import { undo } from './undo';

const properties = { clobbered, incremental, neverHides, undo } as const;

export type PropertyName = keyof typeof properties | 'hostileSizes';

export interface Runs {
  readonly seed: number;
  readonly runs: number;
  /** Whether hostile pages are as large as they get. */
  readonly long: boolean;
}

/** What made a property fail, as small as could be found. */
export interface Counterexample {
  readonly message: string;
  readonly seed: number;
  readonly html: string;
  /** What was given beside the page. */
  readonly beside: string;
}

/** From this many runs on it is asked how many of them had something to guard. */
const MANY = 50;
const LEAST_BUSY = 0.25;

const toldPieces = (pieces: readonly Piece[]) => {
  const box = document.createElement('div');
  box.append(...pieces.map((top) => build(top)));
  return htmlOf(box);
};
const toldBeside = (beside: unknown) =>
  JSON.stringify(beside, (_, value) => (isPiece(value) ? toldPieces([value]) : value));

/** What is wrong, without where: a smaller page must fail in the same way. */
const kindOf = (problem: string) => problem.replace(/<.*?>/gs, '').split(':').slice(0, 2).join();

/** The smallest that can be found from one counterexample on, and what is wrong with it. */
async function smallest(
  check: Property['check'],
  [page, beside]: [PageModel, unknown],
): Promise<Omit<Counterexample, 'seed'>> {
  const problem = (given: { page: PageModel; beside: unknown }) =>
    check(given.page, given.beside).then(() => '', String);
  const kind = kindOf(await problem({ beside, page }));
  const found = await reduce(
    { beside, page },
    async (given) => kindOf(await problem(given)) === kind,
  );
  const message = (await problem(found)) || 'not every time';
  return {
    html: `${found.page.path} ${toldPieces(found.page.content)}`,
    message,
    beside: toldBeside(found.beside),
  };
}

/** `null`, or what the property does not hold for. */
export async function runProperty(
  name: PropertyName,
  { seed, runs, long: isLong }: Runs,
): Promise<Counterexample | null> {
  const plain = { beside: '', html: '', seed };
  if (name === 'hostileSizes') {
    const message = await hostileSizes(isLong);
    return message === null ? null : { ...plain, message };
  }
  busyShare();
  const { beside, check } = properties[name];
  const { counterexample, failed } = await fc.check(fc.asyncProperty(pageModel, beside, check), {
    endOnFailure: true,
    numRuns: runs,
    seed,
  });
  if (failed && counterexample) return { ...(await smallest(check, counterexample)), seed };
  const busy = busyShare();
  if (runs < MANY || busy >= LEAST_BUSY) return null;
  return { ...plain, message: `only ${Math.round(100 * busy)} % of the pages were guarded at all` };
}

takeClock();
