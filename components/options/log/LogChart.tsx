import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { rowText } from '@/components/lists';
import { type Chart, type Tally, tallyOf } from '@/utils/plan/record/chart';
import { happenings, type LogCount } from '@/utils/plan/record/row';
import { ChartTable } from './ChartTable';
import { bucketText, type LogFormats } from './formats';
import { kindText } from './words';

interface LogChartProps {
  readonly chart: Chart;
  readonly counts: readonly LogCount[];
  readonly formats: LogFormats;
}

const parts = (tally: Tally, { number }: LogFormats) =>
  rowText(
    happenings
      .filter((kind) => tally[kind] > 0)
      .map((kind) => i18n.t('pair', [kindText(kind), number(tally[kind])])),
  );

/** What happened over time: bars for the eye, and the same as a table. */
export function LogChart({ chart, counts, formats }: LogChartProps) {
  const [isTable, setTable] = useState(false);
  const { buckets, step, top } = chart;
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;
  const tally = tallyOf(counts);
  const label = i18n.t(step === 'day' ? 'log.chartDays' : 'log.chartWeeks', [
    formats.longDay(first.from),
    formats.longDay(last.to),
    formats.number(top),
  ]);
  return (
    <section class="card stack log-chart" aria-labelledby="log-chart">
      <h2 id="log-chart">{i18n.t('log.chart')}</h2>
      <ul class="log-legend">
        {happenings.map((kind) => (
          <li key={kind} class={tally[kind] === 0 ? 'quiet' : undefined}>
            <span class={`log-key ${kind}`} aria-hidden="true" />
            {kindText(kind)} <b>{formats.number(tally[kind])}</b>
          </li>
        ))}
      </ul>
      <div class="log-bars" role="img" aria-label={label}>
        {buckets.map((bucket) => (
          <div
            key={bucket.from}
            title={`${bucketText(bucket, formats)}\n${parts(bucket.tally, formats)}`}
          >
            {happenings.map((kind) =>
              bucket.tally[kind] === 0 ? null : (
                <i
                  key={kind}
                  class={`log-key ${kind}`}
                  style={{ blockSize: `${(100 * bucket.tally[kind]) / top}%` }}
                />
              ),
            )}
          </div>
        ))}
      </div>
      <p class="log-scale small quiet" aria-hidden="true">
        <span>{formats.longDay(first.from)}</span>
        <span>{formats.longDay(last.to)}</span>
      </p>
      <p class="hint">{label}</p>
      <details class="screen-only" onToggle={(event) => setTable(event.currentTarget.open)}>
        <summary>{i18n.t('log.chartTable')}</summary>
        {isTable && <ChartTable buckets={buckets} formats={formats} />}
      </details>
    </section>
  );
}
