import { type Extension, launchExtension } from '../../e2e/extension.ts';
import { social } from '../../e2e/microsoft.ts';
import { overwrite } from '../../e2e/package.ts';
import { unseen } from '../../e2e/writing.ts';
import { between } from '../measure.ts';
import type { KeyTime } from './gauge.ts';
import { typeFor } from './keyboard.ts';
import { isKept, keysOf, openPanel, type Panel } from './panel.ts';
import { scriptByFile } from './profile.ts';

const ROUND_S = 5;

const panels = {
  TipTap: `${social}/compose`,
  'text area': unseen('tollgate'),
} as const;

/** All that was typed in one page of one browser. */
export interface Typed {
  /** By round: the two pages are typed in in turn. */
  readonly rounds: KeyTime[][];
  /** Milliseconds of script, of tasks, and of typing. */
  script: number;
  task: number;
  time: number;
  sent: number;
}

export interface TypingResult {
  readonly panel: string;
  readonly guarded: Typed;
  readonly bare: Typed;
  /** Whether the whole text was kept. */
  readonly kept: boolean;
  /** Milliseconds of a minute's script by file of the extension. */
  readonly byFile: Readonly<Record<string, number>>;
}

const nothing = (): Typed => ({ rounds: [], script: 0, sent: 0, task: 0, time: 0 });

/** Goes on typing for `seconds`, and adds what came of it. */
async function typeOn(panel: Panel, typed: Typed, seconds: number): Promise<void> {
  const [before, start] = [await panel.meter.read(), performance.now()];
  typed.sent += await typeFor(panel.session, seconds, typed.sent);
  const { script, task } = between(before, await panel.meter.read());
  typed.time += performance.now() - start;
  typed.script += script;
  typed.task += task;
  typed.rounds.push(await keysOf(panel));
}

/** Types in the same page of two browsers in turn, `seconds` in each. */
async function typeIn(
  panel: string,
  url: string,
  seconds: number,
  [ours, bare]: readonly [Extension, Extension],
): Promise<TypingResult> {
  const open = {
    guarded: await openPanel(ours, url, true),
    bare: await openPanel(bare, url, false),
  };
  const typed = { guarded: nothing(), bare: nothing() };
  const rounds = Math.max(1, Math.round(seconds / ROUND_S));
  for (let round = 0; round < rounds; round++) {
    const turns = round % 2 === 0 ? (['guarded', 'bare'] as const) : (['bare', 'guarded'] as const);
    for (const turn of turns) await typeOn(open[turn], typed[turn], seconds / rounds);
  }
  const kept = (await isKept(ours, open.guarded)) && !(await isKept(bare, open.bare));
  const { session } = open.guarded;
  const sums = await scriptByFile(session, () => typeFor(session, ROUND_S, typed.guarded.sent));
  const byFile = Object.fromEntries(
    Object.entries(sums).map(([file, ms]) => [file, (ms * 60) / ROUND_S]),
  );
  for (const { page } of Object.values(open)) await page.close();
  return { panel, ...typed, kept, byFile };
}

/**
 * Types for `seconds` in each of some panels that are guarded, and in the same panels of a browser whose
 * extension leaves pages alone.
 */
export async function runTyping(seconds: number): Promise<TypingResult[]> {
  const ours = await launchExtension();
  const bare = await launchExtension({ alter: (folder) => overwrite(folder, 'dashboard.js', '') });
  try {
    const results: TypingResult[] = [];
    for (const [panel, url] of Object.entries(panels))
      results.push(await typeIn(panel, url, seconds, [ours.extension, bare.extension]));
    return results;
  } finally {
    await ours.close();
    await bare.close();
  }
}
