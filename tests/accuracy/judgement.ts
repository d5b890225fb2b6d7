import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/extension.ts';
import { expectedActions, reportedActions } from './actions.ts';
import { lookAt } from './look.ts';
import { settle } from './settle.ts';

/** How right the extension is about a page at one moment. */
export interface Judgement {
  readonly subjects: number;
  readonly missed: readonly string[];
  /** Guarded, or no longer to be seen, though it must stay. */
  readonly falseHides: readonly string[];
  /** Guarded, and the sample does not say whether it should be. */
  readonly unmarked: readonly string[];
  /** Actions reported for X; `null` where the sample does not say which are right. */
  readonly actions: { readonly reported: readonly string[]; readonly right: boolean } | null;
}

/** Whether nothing is missed, falsely hidden or called something else. */
export const isRight = ({ missed, falseHides, actions }: Judgement): boolean =>
  missed.length === 0 && falseHides.length === 0 && actions?.right !== false;

/** What must stay and does not; `before` is what is to be seen without the extension. */
function vanished(before: readonly boolean[], now: readonly boolean[]): string[] {
  if (before.length !== now.length)
    return [`${now.length} elements that must stay instead of ${before.length}`];
  return now.flatMap((isSeen, at) =>
    before[at] && !isSeen ? [`what must stay is not to be seen, number ${at + 1}`] : [],
  );
}

/** Judges a page as soon as it has settled. */
export function judge(
  extension: Extension,
  page: Page,
  before: readonly boolean[],
): Promise<Judgement> {
  return settle(async () => {
    const { subjects, wrong, unmarked, others } = await lookAt(page);
    const expected = expectedActions(subjects);
    const reported = await reportedActions(extension, page);
    const right = reported.length > 0 && reported.every((action) => expected?.has(action));
    return {
      subjects: subjects.length,
      missed: subjects.filter(({ found }) => !found).map(({ html }) => html),
      falseHides: [...wrong, ...vanished(before, others)],
      unmarked,
      actions: expected && { reported, right },
    };
  }, isRight);
}
