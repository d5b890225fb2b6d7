import { i18n } from '#i18n';
import { StatusChip } from '@/components/ui/StatusChip';
import type { PlatformView } from '@/utils/plan/platform-view';
import { ClientNote } from './ClientNote';
import { KnownCard } from './KnownCard';
import { Timeline } from './Timeline';
import { WherePart, type WherePartProps } from './WherePart';

export interface PlatformPageProps {
  /** `null`: the list has no such platform. */
  readonly view: PlatformView | null;
  readonly today: string;
  readonly locale: string;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly granted: WherePartProps['granted'];
  readonly onGrant: WherePartProps['onGrant'];
}

/** Everything the list knows of one platform: where it is met, its timeline, statements and sources. */
export function PlatformPage({ view, ...props }: PlatformPageProps) {
  return (
    <>
      <a class="back" href="#/board">
        {i18n.t('platform.back')}
      </a>
      {view ? <Known view={view} {...props} /> : <p>{i18n.t('platform.gone')}</p>}
    </>
  );
}

function Known({ view, ...props }: PlatformPageProps & { readonly view: PlatformView }) {
  const { locale } = props;
  const isWholeKnown = view.lifecycle !== null && view.lifecycle.status !== 'unknown';
  const whole = view.lifecycle && (
    <section class="stack" aria-labelledby="whole">
      <h2 id="whole" class="network">
        {i18n.t('platform.wholeProduct')}
      </h2>
      <KnownCard known={view.lifecycle} locale={locale} />
    </section>
  );
  return (
    <>
      <header class="stack">
        <div class="title">
          <h1>{view.name}</h1>
          {isWholeKnown && view.lifecycle && <StatusChip status={view.lifecycle.status} />}
        </div>
        <WherePart view={view} granted={props.granted} onGrant={props.onGrant} />
      </header>
      <Timeline view={view} />
      {isWholeKnown && whole}
      {view.networks.map(({ network, label, statements }) => (
        <section class="stack" key={network} aria-labelledby={`network-${network}`}>
          <h2 id={`network-${network}`} class="network">
            {label}
          </h2>
          {statements.map((known) => (
            <KnownCard key={known.id} known={known} locale={locale} />
          ))}
        </section>
      ))}
      {!isWholeKnown && whole}
      {view.networks.length === 0 && <p class="quiet">{i18n.t('platform.nothing')}</p>}
      <ClientNote view={view} {...props} />
    </>
  );
}
