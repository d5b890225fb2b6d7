import { findAll, matchesSelector, tagOf } from './dom';

const SELECTED =
  '[aria-checked=true],[aria-selected=true],[aria-pressed=true],input:checked,option:checked';

function controlOf(label: Element): Element | null {
  return tagOf(label) === 'label' ? (label as HTMLLabelElement).control : null;
}

/** The control in `unit` that is selected now, if there is one. */
export function selectedIn(unit: Element): Element | null {
  if (matchesSelector(unit, SELECTED)) return unit;
  const control = controlOf(unit);
  if (control && matchesSelector(control, SELECTED)) return control;
  // An option chosen in a drop-down further down says nothing about the unit itself.
  return findAll(unit, SELECTED).find((element) => tagOf(element) !== 'option') ?? null;
}

/** A real click on what is selected, as the person would do it. */
export function unselect(unit: Element): void {
  const selected = selectedIn(unit);
  if (selected) HTMLElement.prototype.click.call(selected);
}
