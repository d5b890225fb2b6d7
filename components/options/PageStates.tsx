import { i18n } from '#i18n';
import { Empty } from '@/components/ui/Empty';

/** What stands in the place of a page while it is being brought; it shows only if that takes a while. */
export const Waiting = () => (
  <p class="waiting" role="status">
    {i18n.t('nav.loading')}
  </p>
);

/** What stands in the place of a page that could not be brought. */
export const NotLoaded = ({ onReload }: { readonly onReload: () => void }) => (
  <Empty role="alert">
    <h1>{i18n.t('nav.notLoaded')}</h1>
    <p class="quiet">{i18n.t('nav.notLoadedHint')}</p>
    <button type="button" class="button primary" onClick={onReload}>
      {i18n.t('nav.reload')}
    </button>
  </Empty>
);
