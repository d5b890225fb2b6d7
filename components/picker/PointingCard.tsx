import { i18n } from '#i18n';
import type { Crumb, PickerDeeds, PickerView } from '@/utils/rules/picking';
import { kindText, partText, refusalText } from './words';

interface PointingCardProps
  extends Pick<PickerDeeds, 'onCancel' | 'onChoose' | 'onCrumb' | 'onNarrow' | 'onWiden'> {
  readonly view: Extract<PickerView, { phase: 'pointing' }>;
}

/** What is meant now, what it stands in, and how to mean something wider or narrower. */
export const PointingCard = ({ view, ...deeds }: PointingCardProps) => (
  <>
    <p class="title">{view.meant ? partText(view.meant) : i18n.t('picker.start')}</p>
    {view.crumbs.length > 1 && <Crumbs crumbs={view.crumbs} onCrumb={deeds.onCrumb} />}
    {view.refusal ? (
      <p class="refusal">{refusalText(view.refusal)}</p>
    ) : (
      !view.meant && <p>{i18n.t('picker.hint')}</p>
    )}
    <div class="actions">
      {view.meant && (
        <button
          type="button"
          class="primary"
          disabled={view.refusal !== null}
          onClick={deeds.onChoose}
        >
          {i18n.t('picker.choose')}
        </button>
      )}
      {view.meant && (
        <>
          <button type="button" disabled={!view.canWiden} onClick={deeds.onWiden}>
            {i18n.t('picker.wider')}
          </button>
          <button type="button" disabled={!view.canNarrow} onClick={deeds.onNarrow}>
            {i18n.t('picker.narrower')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={deeds.onCancel}>
        {i18n.t('picker.cancel')}
      </button>
    </div>
    <p class="quiet" id="keys">
      {i18n.t('picker.keys')}
    </p>
  </>
);

const Crumbs = ({
  crumbs,
  onCrumb,
}: Pick<PickerDeeds, 'onCrumb'> & { readonly crumbs: readonly Crumb[] }) => (
  <ol class="crumbs" aria-label={i18n.t('picker.steps')}>
    {crumbs.map((crumb) => (
      <li key={crumb.at}>
        <button
          type="button"
          aria-current={crumb.isMeant ? 'true' : undefined}
          title={partText(crumb)}
          onClick={() => onCrumb(crumb.at)}
        >
          {crumb.kind === 'area' ? i18n.t('picker.part') : kindText(crumb.kind)}
        </button>
      </li>
    ))}
  </ol>
);
