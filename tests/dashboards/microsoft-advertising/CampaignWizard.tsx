/** @jsxImportSource react */
import { life } from './life';
import { Placements } from './Placements';
import type { State } from './store';
import { texts } from './texts';

const steps = ['goal', 'ad', 'placements', 'budget', 'review'] as const;

/** Five steps to a campaign; only one of them is about networks, and none holds a rich editor. */
export function CampaignWizard({ path, state }: { path: string; state: State }) {
  const at = Math.max(
    0,
    steps.findIndex((step) => path.endsWith(`/${step}`)),
  );
  const open = (position: number) => {
    const step = steps[position];
    life.go(step === undefined ? '/campaigns' : `/campaigns/new/${step}`);
  };
  return (
    <>
      <div className="pageHead">
        <h1>{texts.createCampaign}</h1>
      </div>
      <ol className="stepper">
        {texts.steps.map((label, position) => (
          <li key={label} aria-current={position === at ? 'step' : undefined}>
            <span className="stepNumber">{position + 1}</span>
            {label}
          </li>
        ))}
      </ol>
      <section className="card wizardCard">
        <Step at={at} state={state} />
      </section>
      <div className="formButtons">
        <button type="button" onClick={() => open(at - 1)}>
          {texts.back}
        </button>
        <button type="button" className="primary" onClick={() => open(at + 1)}>
          {at === steps.length - 1 ? texts.finish : texts.next}
        </button>
      </div>
    </>
  );
}

function Step({ at, state }: { at: number; state: State }) {
  switch (steps[at]) {
    case 'placements':
      return <Placements chosen={state.placements} />;
    case 'ad':
      return (
        <div className="stackedFields">
          {[texts.headline, texts.description, texts.website].map((label) => (
            <label key={label}>
              {label}
              <input type="text" />
            </label>
          ))}
        </div>
      );
    case 'budget':
      return (
        <div className="stackedFields">
          <label>
            {texts.monthlyBudget}
            <input type="number" defaultValue="300" />
          </label>
        </div>
      );
    case 'review':
      return <p>{texts.review}</p>;
    default:
      return (
        <div className="stackedFields">
          {texts.goals.map((goal, position) => (
            <label key={goal} className="inline">
              <input type="radio" name="goal" defaultChecked={position === 0} />
              {goal}
            </label>
          ))}
        </div>
      );
  }
}
