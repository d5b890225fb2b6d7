import { i18n } from '#i18n';
import { statusLooks } from '@/components/ui/StatusChip';
import { statusText, subjectText } from '@/components/words';
import type { AxisBar } from '@/utils/availability/axis';
import type { KnownView, PlatformView } from '@/utils/plan/platform-view';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The statuses of a platform drawn on a time axis; the same is told in words beside each statement. */
export const Timeline = ({ view }: { view: PlatformView }) => (
  <section class="card stack" aria-labelledby="time">
    <h2 id="time">{i18n.t('platform.time')}</h2>
    <p class="hint">{i18n.t('platform.timeHint')}</p>
    <div class="timeline" aria-hidden="true">
      {view.lifecycle && (
        <Track label={i18n.t('platform.wholeProduct')} known={view.lifecycle} view={view} />
      )}
      {view.networks.flatMap(({ label, statements }) =>
        statements.map((known) => (
          <Track
            key={known.id}
            label={i18n.t('pair', [label, subjectText(known.actions, known.contents)])}
            known={known}
            view={view}
          />
        )),
      )}
      <div class="scale">
        {view.axis.years.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: percent(at) }}>
            {year}
          </span>
        ))}
        <b
          style={{
            insetInlineStart: percent(view.axis.today),
            // Near an end of the axis the word leans inward.
            '--lean': percent(-view.axis.today),
          }}
        >
          {i18n.t('platform.today')}
        </b>
      </div>
    </div>
  </section>
);

interface TrackProps {
  readonly label: string;
  readonly known: KnownView;
  readonly view: PlatformView;
}

const Track = ({ label, known, view }: TrackProps) => (
  <>
    <p class="small label" title={label}>
      {label}
    </p>
    <div class="track-of-time">
      {view.axis.years.map(({ year, at }) => (
        <i key={year} style={{ insetInlineStart: percent(at) }} />
      ))}
      {known.bars.map((bar) => (
        <Bar key={`${bar.status} ${bar.from}`} bar={bar} />
      ))}
      <i class="today" style={{ insetInlineStart: percent(view.axis.today) }} />
    </div>
  </>
);

function Bar({ bar }: { bar: AxisBar }) {
  const marks = [
    'bar',
    statusLooks[bar.status].tone || 'plain',
    bar.status,
    bar.ahead && 'ahead',
    bar.openStart && 'open-start',
    bar.openEnd && 'open-end',
  ];
  return (
    <span
      class={marks.filter(Boolean).join(' ')}
      title={statusText(bar.status)}
      style={{ insetInlineStart: percent(bar.from), inlineSize: percent(bar.to - bar.from) }}
    >
      <span>{statusText(bar.status)}</span>
    </span>
  );
}
