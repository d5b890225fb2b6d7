import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { LexiconData } from '@/utils/plan/lexicon';
import { build, openFrames } from './build';
import { pass, turn } from './clock';
import type { Piece } from './piece';
import { plan } from './plan';

/** What `lexicon.json` in the extension's package holds. */
declare const lexiconData: LexiconData;

const lexicon = openLexicon(lexiconData);
const body = document.body;
const { replaceChildren } = Element.prototype;

/** Guards the page; what comes back stops it. */
export function startGuard(): () => void {
  const stop = new AbortController();
  try {
    guardPage(plan, lexicon, silentPorts, stop.signal);
  } catch (error) {
    stop.abort();
    throw error;
  }
  return () => stop.abort();
}

/** Lets the guard finish its reading and its second looks, in a bounded number of steps. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 3; step++) {
    await pass(20_000);
    for (let slice = 0; slice < 3; slice++) await turn();
  }
}

/** Guards the page as it is, lets `act` look at it and stops; an error of `act` stops it as well. */
export async function guarded<T>(act: () => T | Promise<T>): Promise<T> {
  const stop = startGuard();
  try {
    await settle();
    return await act();
  } finally {
    stop();
  }
}

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejected: ${reason}`));

/** What the window hears of while `act` goes on must be no error. */
export async function withoutErrors<T>(act: () => Promise<T>): Promise<T> {
  errors.length = 0;
  const result = await act();
  const [error] = errors;
  if (error) throw new Error(`the page heard of an error: ${error}`);
  return result;
}

/** Puts `content` into the empty page while `act` goes on. */
export async function staged<T>(
  content: readonly Piece[],
  act: (elements: readonly Element[]) => Promise<T>,
): Promise<T> {
  const elements: Element[] = [];
  const tops = content.map((top) => build(top, (element) => elements.push(element)));
  try {
    return await withoutErrors(() => {
      replaceChildren.call(body, ...tops);
      openFrames(elements);
      return act(elements);
    });
  } finally {
    replaceChildren.call(body);
  }
}
