import { i18n } from '#i18n';
import { actionsText } from '@/components/action-words';
import { counted, figure } from '@/components/counted';
import type { PickerDeeds, PickerView, PickScope } from '@/utils/rules/picking';
import { partText, troubleText, waysText } from './words';

type Chosen = Extract<PickerView, { phase: 'chosen' }>;

interface ChosenCardProps
  extends Pick<
    PickerDeeds,
    'onAgain' | 'onCancel' | 'onDim' | 'onHide' | 'onMakeRule' | 'onScope'
  > {
  readonly view: Chosen;
}

/** What was chosen, how it is found again, and the two things that can be done with it. */
export const ChosenCard = ({ view, ...deeds }: ChosenCardProps) => (
  <>
    <p class="quiet">{i18n.t('picker.chosen')}</p>
    <p class="title">{partText(view.meant)}</p>
    <p>
      {view.network === ''
        ? i18n.t('picker.noNetwork')
        : i18n.t('picker.forNetwork', [view.network])}
    </p>
    {view.actions.length > 0 && <p>{i18n.t('picker.does', [actionsText(view.actions)])}</p>}
    {view.hasChoice && <Scopes view={view} onScope={deeds.onScope} />}
    {!view.hasChoice && view.scope === 'alike' && <p>{i18n.t('picker.justAlike')}</p>}
    <p>{counted('picker.count', view.count)}</p>
    <p class="quiet">{waysText(view.ways)}</p>
    <button type="button" class="toggle" aria-pressed={view.isDim} onClick={deeds.onDim}>
      {i18n.t('picker.dim')}
    </button>
    <div class="outcomes">
      <button
        type="button"
        class="primary"
        data-first
        data-weighty
        aria-describedby="hide-hint"
        onClick={deeds.onHide}
      >
        {i18n.t('picker.hide')}
      </button>
      <p class="quiet" id="hide-hint">
        {i18n.t('picker.hideHint')}
      </p>
      <button
        type="button"
        class="primary"
        data-weighty
        aria-describedby="rule-hint"
        onClick={deeds.onMakeRule}
      >
        {i18n.t('picker.makeRule')}
      </button>
      <p class="quiet" id="rule-hint">
        {i18n.t('picker.makeRuleHint')}
      </p>
    </div>
    {view.trouble && <p class="refusal">{troubleText(view.trouble)}</p>}
    <div class="actions">
      <button type="button" class="plain" onClick={deeds.onAgain}>
        {i18n.t('picker.again')}
      </button>
      <button type="button" class="plain" onClick={deeds.onCancel}>
        {i18n.t('picker.cancel')}
      </button>
    </div>
  </>
);

const Scopes = ({
  view: { alike, scope },
  onScope,
}: Pick<PickerDeeds, 'onScope'> & { readonly view: Chosen }) => {
  const choice = (own: PickScope, text: string) => (
    <button type="button" aria-pressed={scope === own} onClick={() => onScope(own)}>
      {text}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset looks like a form, and these are two buttons.
    <div class="scopes" role="group" aria-label={i18n.t('picker.which')}>
      {choice('only', i18n.t('picker.onlyThis'))}
      {choice('alike', i18n.t('picker.allAlike', [figure(alike)]))}
    </div>
  );
};
