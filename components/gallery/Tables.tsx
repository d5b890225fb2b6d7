import { Groups } from '@/components/ui/Groups';
import { Table } from '@/components/ui/Table';
import { Specimen, State } from './Specimen';
import { groups, long } from './samples';

const months = ['September', 'October', 'November'] as const;

const Figures = ({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly string[];
}) => (
  <Table class="figures" label={label} heads={['Month', 'Hidden', 'Warned', 'All']}>
    {lines.map((line) => (
      <tr key={line}>
        <th scope="row">{line}</th>
        <td>1,204</td>
        <td>37</td>
        <td>1,241</td>
      </tr>
    ))}
  </Table>
);

/** Rows and columns. */
export const Tables = ({ locale }: { readonly locale: string }) => (
  <Specimen of="Table">
    <State name="Figures" wide>
      <Figures label="Figures" lines={months} />
    </State>
    <State name="Focus" force="focus" wide>
      <Figures label="Figures with the focus" lines={months.slice(0, 1)} />
    </State>
    <State name="Long text" wide>
      <Figures label="Long figures" lines={[long]} />
    </State>
    <State name="Statuses, wider than its box" wide>
      <Table
        class="card"
        label="Statuses"
        heads={['Product', 'X (Twitter)', 'Facebook', 'LinkedIn', 'Threads']}
      >
        {['Buffer', 'Hootsuite'].map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {['x', 'facebook', 'linkedin', 'threads'].map((network, at) => (
              <td key={network}>
                <Groups groups={groups.slice(at)} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </State>
  </Specimen>
);
