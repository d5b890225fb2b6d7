import { applyChange } from './apply-change';
import { type Change, changes } from './changes';
import { pass } from './clock';
import { noteGuarded } from './count';
import { property } from './property';
import { guarded, settle, staged } from './stage';
import { ATTRIBUTE, guardedIn, htmlOf, nameOf } from './tree';

type States = ReadonlyMap<Element, string | null>;

const states = (): States =>
  new Map(guardedIn(document).map((element) => [element, element.getAttribute(ATTRIBUTE)]));

async function make(changesToMake: readonly Change[]): Promise<void> {
  for (const change of changesToMake)
    if (change.kind === 'wait') await pass(change.ms);
    else applyChange(change);
}

/** After any changes, the guard that saw them says the same as one that starts now. */
export const incremental = property(changes(12), async (model, made) => {
  history.replaceState(null, '', model.path);
  await staged(model.content, async () => {
    const kept = await guarded(async () => {
      await make(made);
      await settle();
      return states();
    });
    const page = htmlOf(document.body);
    const anew = await guarded(states);
    noteGuarded(anew.size);
    if (!same(kept, anew)) throw new Error(`kept: ${told(kept)}\nanew: ${told(anew)}\nin: ${page}`);
  });
});

const same = (kept: States, anew: States) =>
  kept.size === anew.size && [...anew].every(([element, state]) => kept.get(element) === state);

const told = (found: States) =>
  [...found].map(([element, state]) => `${state} ${nameOf(element)}`).join(', ') || 'nothing';
