/** @jsxImportSource react */
import { texts } from './texts';

/** Figures by network; the row about Twitter only informs and must stay. */
export function AnalyticsPage({ ticks }: { ticks: number }) {
  const rows = [
    ['Microsoft Search', 48210 + ticks, 1904],
    ['Facebook', 21055, 811],
    ['Instagram', 17342, 640],
    ['LinkedIn', 6120, 233],
    ['Twitter', texts.notAvailable, texts.notAvailable],
  ] as const;
  return (
    <>
      <div className="pageHead">
        <h1>{texts.analytics}</h1>
      </div>
      <p>{texts.analyticsIntro}</p>
      <table className="card dataTable">
        <thead>
          <tr>
            <th>{texts.network}</th>
            <th>{texts.impressions}</th>
            <th>{texts.clicks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, impressions, clicks]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{impressions.toLocaleString()}</td>
              <td>{clicks.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
