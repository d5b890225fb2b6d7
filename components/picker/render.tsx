import { render } from 'preact';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import buttons from './buttons.css?inline';
import overlay from './overlay.css?inline';
import { PickerPanel } from './PickerPanel';
import panel from './panel.css?inline';

/** Draws the picker's panel; nothing for `null`. */
export function renderPicker(root: Element, view: PickerView | null, deeds: PickerDeeds): void {
  render(
    <>
      <style>{overlay + panel + buttons}</style>
      {view && <PickerPanel view={view} {...deeds} />}
    </>,
    root,
  );
}
