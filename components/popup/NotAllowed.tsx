import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import type { Day } from '@/utils/availability/day';

interface NotAllowedProps {
  readonly host: string;
  /** How the product is called that is met there, where that is known. */
  readonly name: string | null;
  /** Since when a permission that was there is gone. */
  readonly lostOn: Day | null;
  /** What came of the last word about this host. */
  readonly said: 'allowed' | 'refused' | 'stopped' | null;
  readonly locale: string;
  /** Asks the browser; called from the click itself. */
  readonly onAllow: (host: string) => void;
}

/** Says that Compose Guard does not run on this page, why, and lets the person change that. */
export function NotAllowed({ host, name, lostOn, said, locale, onAllow }: NotAllowedProps) {
  const isLost = lostOn !== null && said !== 'stopped';
  return (
    <section class="elsewhere" aria-label={i18n.t('sites.here')}>
      <h1>{i18n.t(isLost ? 'sites.lostTitle' : 'sites.notHere')}</h1>
      <p class="quiet small wrap">{name === null ? host : i18n.t('pair', [name, host])}</p>
      {isLost && (
        <p class="banner" role="status">
          <span>{i18n.t('sites.lost', [dayText(lostOn, locale)])}</span>
        </p>
      )}
      {said === 'stopped' && (
        <div class="banner" role="status">
          <span>{i18n.t('sites.stopped')}</span>
          <button type="button" class="button compact" onClick={() => onAllow(host)}>
            {i18n.t('sites.undo')}
          </button>
        </div>
      )}
      {said !== 'stopped' && (
        <>
          <p>{i18n.t('sites.notHereText')}</p>
          <button type="button" class="button primary wide" onClick={() => onAllow(host)}>
            {i18n.t(isLost ? 'sites.allowAgain' : 'sites.use')}
          </button>
        </>
      )}
      <p class="error" role="status">
        {said === 'refused' && i18n.t('sites.refused')}
      </p>
    </section>
  );
}
