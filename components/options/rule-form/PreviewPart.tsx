import { i18n } from '#i18n';
import type { TabPreview } from '@/utils/plan/preview';
import { countsText, slowText } from './preview-words';

/** What the open pages say of the rule. */
export type ShownPreview =
  | { readonly kind: 'incomplete' | 'asking' | 'failed' }
  | { readonly kind: 'told'; readonly tabs: readonly TabPreview[] };

interface PreviewPartProps {
  readonly preview: ShownPreview;
  readonly onShowTab: (tabId: number) => void;
}

const Tab = ({ tab, onShow }: { readonly tab: TabPreview; readonly onShow: () => void }) => {
  const { counts, host, isPaused, title } = tab;
  const slow = counts ? slowText(counts) : '';
  return (
    <li class="stack tight">
      <p>
        <bdi class="tab-title">{title}</bdi>
        {title !== host && <span class="quiet small"> {host}</span>}
      </p>
      <p>{counts ? countsText(counts) : i18n.t('rulePreview.silent')}</p>
      {isPaused && <p class="small warn-text">{i18n.t('rulePreview.paused')}</p>}
      {slow && <p class="small warn-text">{slow}</p>}
      <button
        type="button"
        class="button plain compact start"
        aria-label={i18n.t('rulePreview.showNamed', [title])}
        onClick={onShow}
      >
        {i18n.t('rulePreview.show')}
      </button>
    </li>
  );
};

function Told({
  tabs,
  onShowTab,
}: { readonly tabs: readonly TabPreview[] } & Pick<PreviewPartProps, 'onShowTab'>) {
  if (tabs.length === 0)
    return (
      <>
        <p>{i18n.t('rulePreview.none')}</p>
        <p class="hint">{i18n.t('rulePreview.noneHint')}</p>
      </>
    );
  return (
    <ul class="tabs">
      {tabs.map((tab) => (
        <Tab key={tab.tabId} tab={tab} onShow={() => onShowTab(tab.tabId)} />
      ))}
    </ul>
  );
}

const waiting = {
  incomplete: 'rulePreview.incomplete',
  asking: 'rulePreview.asking',
  failed: 'rulePreview.failed',
} as const;

/** What the rule would do on the dashboards that are open now, before it is saved. */
export const PreviewPart = ({ preview, onShowTab }: PreviewPartProps) => (
  <section class="card stack preview" aria-labelledby="preview-title">
    <h2 id="preview-title">{i18n.t('rulePreview.title')}</h2>
    <div class="stack" aria-live="polite">
      {preview.kind === 'told' ? (
        <Told tabs={preview.tabs} onShowTab={onShowTab} />
      ) : (
        <p class="quiet">{i18n.t(waiting[preview.kind])}</p>
      )}
    </div>
  </section>
);
