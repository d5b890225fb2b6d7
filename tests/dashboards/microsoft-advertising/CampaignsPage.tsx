/** @jsxImportSource react */
import { life } from './life';
import { texts } from './texts';

/** Multi-platform campaigns, and the way to the wizard. */
export function CampaignsPage() {
  const campaigns = [
    ['Winter menu', texts.active],
    ['Gift cards', texts.active],
    ['Twitter followers 2022', texts.paused],
  ] as const;
  return (
    <>
      <div className="pageHead">
        <h1>{texts.campaigns}</h1>
        <button type="button" className="primary" onClick={() => life.go('/campaigns/new/goal')}>
          {texts.createCampaign}
        </button>
      </div>
      <p>{texts.campaignsIntro}</p>
      <ul className="card rowList">
        {campaigns.map(([name, status]) => (
          <li key={name} className="row">
            <span className="rowTitle">{name}</span>
            <span className="hint">{status}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
