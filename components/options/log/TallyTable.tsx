import { i18n } from '#i18n';
import type { Tally } from '@/utils/plan/record/chart';
import { happenings } from '@/utils/plan/record/row';
import type { LogFormats } from './formats';
import { kindText } from './words';

interface Line {
  readonly key: string;
  readonly title: string;
  readonly tally: Tally;
  readonly total: number;
}

interface TallyTableProps {
  readonly head: string;
  readonly lines: readonly Line[];
  readonly formats: LogFormats;
}

/** How much of each kind happened, a line each. */
export const TallyTable = ({ head, lines, formats }: TallyTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too.
  <section class="log-table" tabIndex={0} aria-label={head}>
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {happenings.map((kind) => (
            <th scope="col" key={kind}>
              {kindText(kind)}
            </th>
          ))}
          <th scope="col">{i18n.t('log.all')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, tally, title, total }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {happenings.map((kind) => (
              <td key={kind}>{formats.number(tally[kind])}</td>
            ))}
            <td>{formats.number(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
