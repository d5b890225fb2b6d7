import type { Page } from '@playwright/test';
import type { Look, Sighting } from './in-page.ts';

/** All documents of a page; one that goes away meanwhile has nothing to say. */
async function inFrames<T>(page: Page, read: () => T | undefined): Promise<T[]> {
  const answers = await Promise.all(
    page.frames().map((frame) => frame.evaluate(read).catch(() => undefined)),
  );
  // The frame's answer has been through JSON, so its type is that of `read` again.
  return answers.filter((answer) => answer !== undefined) as T[];
}

/** What a page shows now, its frames and shadow roots included. */
export async function lookAt(page: Page): Promise<Look> {
  const looks = await inFrames(page, () => window.accuracy?.look());
  return {
    subjects: looks.flatMap(({ subjects }) => subjects),
    wrong: looks.flatMap(({ wrong }) => wrong),
    unmarked: looks.flatMap(({ unmarked }) => unmarked),
    others: looks.flatMap(({ others }) => others),
    errors: looks.flatMap(({ errors }) => errors),
  };
}

/** The subjects met since this was last asked. */
export async function takeSightings(page: Page): Promise<Sighting[]> {
  return (await inFrames(page, () => window.accuracy?.takeSightings())).flat();
}

/** In how many frames each was to be seen before it was guarded; what was missed counts elsewhere. */
export const framesOf = (sightings: readonly Sighting[]): number[] =>
  sightings.filter(({ guarded }) => guarded).map(({ frames }) => frames);
