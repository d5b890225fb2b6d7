import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { CARD } from '@/components/unfound';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import { ChosenCard } from './ChosenCard';
import { HiddenToast } from './HiddenToast';
import { PointingCard } from './PointingCard';
import { partText, refusalText, troubleText } from './words';

interface PickerPanelProps extends PickerDeeds {
  /** What a screen reader says now. */
  readonly spoken: string;
  readonly view: PickerView;
}

/** What a screen reader says as things change. */
export function spokenOf(view: PickerView): string {
  switch (view.phase) {
    case 'pointing': {
      if (!view.meant) return i18n.t('picker.nothing');
      const meant = partText(view.meant);
      return view.refusal ? i18n.t('picker.spoken', [meant, refusalText(view.refusal)]) : meant;
    }
    case 'chosen':
      return view.trouble
        ? troubleText(view.trouble)
        : i18n.t('picker.spoken', [partText(view.meant), counted('picker.count', view.count)]);
    case 'hidden':
      return view.outcome === 'selected'
        ? i18n.t('picker.stillSelected')
        : counted('picker.hidden', view.count);
  }
}

/** The picker's panel: what is meant, what becomes of it, and what came of that. */
export function PickerPanel({ spoken, view, ...deeds }: PickerPanelProps) {
  return (
    <CARD
      class="card"
      // Keys are commands here, also with a screen reader.
      role="application"
      aria-label={i18n.t('picker.region')}
      aria-describedby="keys"
      lang={i18n.t('language')}
      tabIndex={-1}
    >
      <div class="spoken" role="status">
        {spoken}
      </div>
      <Content view={view} {...deeds} />
    </CARD>
  );
}

function Content({ view, ...deeds }: Omit<PickerPanelProps, 'spoken'>) {
  switch (view.phase) {
    case 'pointing':
      return <PointingCard view={view} {...deeds} />;
    case 'chosen':
      return <ChosenCard view={view} {...deeds} />;
    case 'hidden':
      return <HiddenToast view={view} {...deeds} />;
  }
}
