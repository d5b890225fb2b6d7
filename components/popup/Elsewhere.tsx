import { i18n } from '#i18n';

interface ElsewhereProps {
  /** The host that is not on the list; `null` for a page that extensions may not see. */
  readonly host: string | null;
  readonly onOpen: (route: string) => void;
}

/** What to know on a page that is no dashboard of the list. */
export const Elsewhere = ({ host, onOpen }: ElsewhereProps) => (
  <section class="elsewhere">
    <h1>{i18n.t(host ? 'popup.unknownTitle' : 'popup.restrictedTitle')}</h1>
    <p>{host ? i18n.t('popup.unknownText', [host]) : i18n.t('popup.restrictedText')}</p>
    <button type="button" class="button" onClick={() => onOpen('#/about')}>
      {i18n.t('popup.dashboards')}
    </button>
  </section>
);
