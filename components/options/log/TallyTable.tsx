import { i18n } from '#i18n';
import { Table } from '@/components/ui/Table';
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
  <Table
    class="figures"
    label={head}
    heads={[head, ...happenings.map(kindText), i18n.t('log.all')]}
  >
    {lines.map(({ key, tally, title, total }) => (
      <tr key={key}>
        <th scope="row">{title}</th>
        {happenings.map((kind) => (
          <td key={kind}>{formats.number(tally[kind])}</td>
        ))}
        <td>{formats.number(total)}</td>
      </tr>
    ))}
  </Table>
);
