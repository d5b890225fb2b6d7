import { i18n } from '#i18n';
import { agoText } from '@/components/moments';
import { Icon } from '@/components/ui/Icon';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';

/** How sharing with other machines stands; times in milliseconds since 1970. */
interface SyncView {
  readonly isOn: boolean;
  readonly at: number | null;
  readonly bytes: number;
  /** By how many bytes it is too much. */
  readonly over: number;
  readonly incompleteSince: number | null;
  readonly trouble: 'too-large' | 'newer' | 'failed' | null;
}

interface SyncPartProps {
  readonly sync: SyncView;
  readonly busy: boolean;
  readonly now: number;
  readonly locale: string;
  readonly onSwitch: (on: boolean) => void;
  readonly onShare: () => void;
}

const kilobytes = (bytes: number, locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1024);

function troubleText({ incompleteSince, over, trouble }: SyncView, locale: string): string | null {
  switch (trouble) {
    case 'too-large':
      return i18n.t('sync.tooLarge', [kilobytes(Math.ceil(over / 102.4) * 102.4, locale)]);
    case 'newer':
      return i18n.t('sync.newer');
    case 'failed':
      return i18n.t('sync.failed');
    case null:
      return incompleteSince === null ? null : i18n.t('sync.incomplete');
  }
}

/** Whether rules and settings go to a person's other machines, and how that stands. */
export function SyncPart({ sync, busy, now, locale, onSwitch, onShare }: SyncPartProps) {
  const { at, bytes, isOn } = sync;
  const trouble = isOn ? troubleText(sync, locale) : null;
  return (
    <section class="card stack" aria-labelledby="sync">
      <h2 id="sync">{i18n.t('sync.title')}</h2>
      <Locked by="sync">
        <Switch label={i18n.t('sync.switch')} checked={isOn} onChange={onSwitch} />
      </Locked>
      <p class="hint">{i18n.t('sync.hint')}</p>
      {trouble && (
        <p class="banner" role="alert">
          <Icon name="alert" />
          <span>{trouble}</span>
        </p>
      )}
      {isOn ? (
        <div class="row">
          <p class="grow">
            {at === null ? i18n.t('sync.never') : i18n.t('sync.at', [agoText(at, now, locale)])}{' '}
            {at !== null && i18n.t('sync.used', [kilobytes(bytes, locale)])}
          </p>
          <button type="button" class="button compact" disabled={busy} onClick={onShare}>
            {i18n.t('sync.now')}
          </button>
        </div>
      ) : (
        <p>{i18n.t('sync.off')}</p>
      )}
    </section>
  );
}
