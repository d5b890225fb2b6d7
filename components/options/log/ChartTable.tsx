import { i18n } from '#i18n';
import type { Bucket } from '@/utils/plan/record/chart';
import { bucketText, type LogFormats } from './formats';
import { TallyTable } from './TallyTable';

/** The chart as a table; times at which nothing happened are left out. */
export const ChartTable = ({
  buckets,
  formats,
}: {
  readonly buckets: readonly Bucket[];
  readonly formats: LogFormats;
}) => (
  <TallyTable
    head={i18n.t('log.when')}
    formats={formats}
    lines={buckets
      .filter(({ total }) => total > 0)
      .map((bucket) => ({ ...bucket, key: bucket.from, title: bucketText(bucket, formats) }))}
  />
);
