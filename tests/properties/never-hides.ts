import fc from 'fast-check';
import { known } from './build';
import { noteGuarded } from './count';
import { property } from './property';
import { guarded, staged } from './stage';
import { elementsIn, guardedIn, nameOf, pathOf } from './tree';

/** Whether a control still has a mark of its network. */
const says = (control: Element, network: string) =>
  [control, ...elementsIn(control)].some((element) => known(element).mark === network);

const ROW = 'li,tr,article,[role=row],[role=listitem],[role=option],[role=treeitem]';
const looksOf = ({ localName, className }: Element) => `${localName} ${className}`;

/** An entry of a list goes with the button that publishes it alone. */
const isEntry = (unit: Element) =>
  unit.matches(ROW) ||
  [...(unit.parentElement?.children ?? [])].some(
    (other) =>
      looksOf(other) === looksOf(unit) &&
      [other, ...elementsIn(other)].some(
        (each) => ![null, undefined, 'x'].includes(known(each).mark),
      ),
  );

/** Why an element must stay as it is, when it is in `unit`. */
function losses(unit: Element): string[] {
  const isOwn = isEntry(unit);
  const inside = [unit, ...elementsIn(unit)].flatMap((element) => {
    const { is, mark } = known(element);
    if (is && !(is === 'submit' && isOwn)) return [`${is} ${nameOf(element)}`];
    return mark && mark !== 'x' ? [`mark of ${mark} ${nameOf(element)}`] : [];
  });
  const around = pathOf(unit).flatMap((element) => {
    const { is, unit: network } = known(element);
    if (is === 'editor') return [`part of the editor ${nameOf(element)}`];
    return network && network !== 'x' && says(element, network)
      ? [`part of the ${network} ${nameOf(element)}`]
      : [];
  });
  return [...inside, ...around];
}

/** Editors, submit buttons and other networks stay in sight, whatever the page looks like. */
export const neverHides = property(fc.constant(null), async ({ content, path }) => {
  history.replaceState(null, '', path);
  await staged(content, () =>
    guarded(() => {
      const units = guardedIn(document);
      noteGuarded(units.length);
      for (const unit of units)
        for (const loss of losses(unit)) throw new Error(`${nameOf(unit)} takes away ${loss}`);
    }),
  );
});
