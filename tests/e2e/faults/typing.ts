import { expect } from '@playwright/test';
import type { Draft } from '@/utils/drafts/draft';

const WORDS = 'autumn roast is back with two for one at the counter until the weekend comes ';

/** A page with a keyboard, in either browser. */
export interface Typist {
  readonly keyboard: { readonly type: (text: string) => Promise<void> };
}

/** What was typed, and when each character was there, in milliseconds. */
export interface Typed {
  readonly text: string;
  readonly at: readonly number[];
}

/** Types for `ms` milliseconds as a quick typist does, beginning with `mark`. */
export async function typeFor(page: Typist, mark: string, ms: number): Promise<Typed> {
  const [text, at]: [string[], number[]] = [[], []];
  for (const start = performance.now(); performance.now() - start < ms; ) {
    const letter = `${mark} ${WORDS.repeat(20)}`.charAt(text.length);
    await page.keyboard.type(letter);
    text.push(letter);
    at.push(performance.now());
    await new Promise((done) => setTimeout(done, 30));
  }
  return { at, text: text.join('') };
}

/** How long before `end` the oldest character was typed that is not kept, in milliseconds; 0: none is lost. */
export function oldestLost({ at, text }: Typed, drafts: readonly Draft[], end: number): number {
  const mark = text.slice(0, text.indexOf(' '));
  const said = drafts.flatMap(({ texts }) => texts.map((each) => each.text));
  const kept = said.filter((each) => each.startsWith(mark)).map((each) => each.trimEnd());
  const longest = kept.reduce((most, each) => (each.length > most.length ? each : most), '');
  expect(text.startsWith(longest)).toBe(true);
  const whole = text.trimEnd();
  return longest.length >= whole.length ? 0 : Math.round(end - (at[longest.length] ?? end));
}

/** Waits until `read` gives the same for a while: what was under way has ended. */
export async function settled(read: () => Promise<readonly Draft[]>): Promise<readonly Draft[]> {
  let last = '';
  let drafts: readonly Draft[] = [];
  await expect(async () => {
    drafts = await read();
    const now = JSON.stringify(drafts);
    const isSame = now === last;
    last = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [500], timeout: 20_000 });
  return drafts;
}

/** What came of some crashes: how old what was lost was at most, in milliseconds. */
export function judgeTyping(ages: readonly number[]) {
  const oldest = Math.max(...ages);
  return { isMet: oldest <= 1000, measured: `${oldest} ms in ${ages.length} crashes` };
}
