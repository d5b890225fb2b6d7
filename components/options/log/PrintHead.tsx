import { i18n } from '#i18n';
import { listText } from '@/components/words';
import type { LogNames } from '@/utils/plan/record/filter';
import type { LogCount } from '@/utils/plan/record/row';
import { summaryOf } from '@/utils/plan/record/summary';
import type { LogFormats } from './formats';
import { TallyTable } from './TallyTable';

interface PrintHeadProps {
  readonly client: string;
  readonly from: string;
  readonly to: string;
  readonly search: string;
  readonly today: string;
  readonly edition: string;
  readonly counts: readonly LogCount[];
  readonly names: LogNames;
  readonly formats: LogFormats;
}

/** The top of the print: for whom, which days and dashboards, and how much in all. */
export function PrintHead(props: PrintHeadProps) {
  const { client, counts, edition, formats, from, names, search, to, today } = props;
  const lines = summaryOf(counts);
  const all = (ids: readonly string[], name: (id: string) => string) =>
    listText([...new Set(ids)].filter(Boolean).map(name));
  const facts = [
    ...(client.trim() === '' ? [] : [i18n.t('log.printClient', [client.trim()])]),
    i18n.t('log.printPeriod', [formats.longDay(from), formats.longDay(to)]),
    ...(lines.length === 0
      ? []
      : [
          i18n.t('log.printPlaces', [
            all(
              lines.map(({ place }) => place),
              names.place,
            ),
          ]),
          i18n.t('log.printNetworks', [
            all(
              lines.map(({ network }) => network),
              names.network,
            ),
          ]),
        ]),
    ...(search.trim() === '' ? [] : [i18n.t('log.printSearch', [search.trim()])]),
    i18n.t('log.printMade', [formats.longDay(today)]),
  ];
  return (
    <header class="print-only log-print">
      <h1>{i18n.t('log.printTitle')}</h1>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <h2>{i18n.t('log.summary')}</h2>
      <TallyTable
        head={`${i18n.t('log.place')} · ${i18n.t('log.network')}`}
        formats={formats}
        lines={lines.map((line) => ({
          ...line,
          key: `${line.place} ${line.network}`,
          title: [
            names.place(line.place),
            ...(line.network ? [names.network(line.network)] : []),
          ].join(' · '),
        }))}
      />
      <p class="small">{i18n.t('log.printNote', [edition])}</p>
    </header>
  );
}
