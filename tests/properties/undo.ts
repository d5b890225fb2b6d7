import fc from 'fast-check';
import { applyChange } from './apply-change';
import { type Change, changes } from './changes';
import { noteGuarded } from './count';
import { property } from './property';
import { settle, staged, startGuard } from './stage';
import { guardedIn, nodesIn, pageText } from './tree';
import type { PageModel } from './trees';

/** What the page is after the changes, when no guard was ever there. */
const unguarded = ({ content }: PageModel, made: readonly Change[]) =>
  staged(content, async () => {
    for (const change of made) applyChange(change);
    return pageText();
  });

/** Once stopped, the guard leaves no trace, and it never moves a node. */
export const undo = property(fc.oneof(fc.constant([]), changes(4)), async (model, made) => {
  history.replaceState(null, '', model.path);
  const expected = await unguarded(model, made);
  await staged(model.content, async () => {
    const before = [...nodesIn(document)];
    const stop = startGuard();
    await settle();
    noteGuarded(guardedIn(document).length);
    for (const change of made) applyChange(change);
    await settle();
    stop();
    if (pageText() !== expected) throw new Error(`left: ${pageText()}\nmeant: ${expected}`);
    const after = [...nodesIn(document)];
    if (made.length === 0 && !same(before, after)) throw new Error('a node was moved');
  });
});

const same = (before: readonly Node[], after: readonly Node[]) =>
  before.length === after.length && before.every((node, at) => node === after[at]);
