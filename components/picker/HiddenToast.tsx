import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import { partText } from './words';

interface HiddenToastProps extends Pick<PickerDeeds, 'onCancel' | 'onUndo'> {
  readonly view: Extract<PickerView, { phase: 'hidden' }>;
}

/** Says what was hidden, and takes it back. */
export const HiddenToast = ({ view, onCancel, onUndo }: HiddenToastProps) => (
  <>
    <p class="title">
      {view.outcome === 'selected'
        ? i18n.t('picker.stillSelected')
        : counted('picker.hidden', view.count)}
    </p>
    <p class="quiet">{partText(view.meant)}</p>
    <div class="actions">
      <button type="button" class="primary" data-first onClick={onUndo}>
        {i18n.t('picker.undo')}
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        {i18n.t('picker.close')}
      </button>
    </div>
  </>
);
