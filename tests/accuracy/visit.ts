import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/extension.ts';
import { guardedIn } from '../e2e/guarded.ts';
import { install } from './in-page.ts';
import { isRight, type Judgement, judge } from './judgement.ts';
import { type Life, live, type Stage } from './life.ts';
import { lookAt } from './look.ts';
import type { SamplePage } from './pages.ts';
import { planHasArrived } from './probe.ts';
import { ALONE_MS, settle } from './settle.ts';
import { inTwin } from './twin.ts';

/** All that was found out about one page. */
export interface Visit extends Pick<Life<Judgement>, 'frames' | 'errors'> {
  readonly page: SamplePage;
  readonly stages: Readonly<Partial<Record<Stage, Judgement>>>;
  /** What goes wrong without the extension as well. */
  readonly ownErrors: readonly string[];
}

/** Whether a page is guarded as it should be, from its load to its end. */
export const isRightThroughout = ({ stages }: Visit): boolean =>
  Object.values(stages).every(isRight);

async function open(page: Page, url: string, countsFrames: boolean): Promise<void> {
  // The other page was opened after this one; behind it, this one would draw no frame.
  await page.bringToFront();
  await page.addInitScript(install, countsFrames);
  await page.goto(url);
}

/** Visits a sample with and without the extension; `page` is a new one. */
async function visitSample(
  extension: Extension,
  page: Page,
  sample: SamplePage,
  countsFrames: boolean,
): Promise<Visit> {
  const twin = await inTwin(extension, sample.url, (other) =>
    live(other, (stage) =>
      settle(
        async () => (await lookAt(other)).others,
        () => true,
        stage === 'loaded' ? ALONE_MS : undefined,
      ),
    ),
  );
  await open(page, sample.url, countsFrames);
  const life = await live(page, (stage) => judge(extension, page, twin.stages[stage]));
  return { page: sample, ...life, ownErrors: twin.errors };
}

const snapshotOf = (page: Page) => page.locator('body').ariaSnapshot();

/** Visits a page in which nothing may be guarded, and nothing may change. */
async function visitBenign(extension: Extension, page: Page, benign: SamplePage): Promise<Visit> {
  const before = await inTwin(extension, benign.url, async (twin) => ({
    errors: (await lookAt(twin)).errors,
    snapshot: await snapshotOf(twin),
  }));
  await open(page, benign.url, false);
  const hasArrived = await planHasArrived(page);
  const falseHides = await settle(
    async () => (await guardedIn(page)).map(({ tag, text }) => `<${tag}> ${text}`),
    ({ length }) => length === 0,
  );
  const isSame = (await snapshotOf(page)) === before.snapshot;
  const loaded: Judgement = {
    subjects: 1,
    missed: hasArrived ? [] : ['the panel that was added'],
    falseHides: isSame ? falseHides : [...falseHides, 'the page reads differently'],
    unmarked: [],
    actions: null,
  };
  const { errors } = await lookAt(page);
  const frames = { first: [], remounted: [], grown: [] };
  return { page: benign, stages: { loaded }, frames, errors, ownErrors: before.errors };
}

/** Visits any page of the list; `page` is a new one. Frames are counted only where that is wanted. */
export const visit = (
  extension: Extension,
  page: Page,
  sample: SamplePage,
  { countsFrames = false } = {},
): Promise<Visit> =>
  sample.kind === 'benign'
    ? visitBenign(extension, page, sample)
    : visitSample(extension, page, sample, countsFrames);
