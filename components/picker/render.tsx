import { render } from 'preact';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import buttons from './buttons.css?inline';
import overlay from './overlay.css?inline';
import { PickerPanel, spokenOf } from './PickerPanel';
import panel from './panel.css?inline';

/** A pointer passes over much on its way: only where it rests is spoken of, after so many milliseconds. */
const SPOKEN_MS = 120;
let speaking: ReturnType<typeof setTimeout> | undefined;
let said = '';

/** Draws the picker's panel; nothing for `null`. */
export function renderPicker(root: Element, view: PickerView | null, deeds: PickerDeeds): void {
  const draw = () =>
    render(
      <>
        <style>{overlay + panel + buttons}</style>
        {view && <PickerPanel view={view} spoken={said} {...deeds} />}
      </>,
      root,
    );
  draw();
  // A live region speaks only what arrives after it is there.
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    said = view ? spokenOf(view) : '';
    draw();
  }, SPOKEN_MS);
}
