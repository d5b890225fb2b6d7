/** @jsxImportSource react */
import { life } from './life';
import { change } from './store';
import { texts } from './texts';

/** Figures, a list that grows, and the ways to a compose panel. */
export function HomePage({ activity, ticks }: { activity: readonly string[]; ticks: number }) {
  const figures = [
    [texts.followers, 12840],
    [texts.engagements, 1973 + ticks],
    [texts.postsThisMonth, 24],
  ] as const;
  return (
    <>
      <div className="pageHead">
        <h1>{texts.welcome}</h1>
        <button type="button" onClick={life.grow}>
          {texts.refresh}
        </button>
        <button type="button" onClick={() => change({ quickPost: true })}>
          {texts.quickPost}
        </button>
        <button type="button" className="primary" onClick={() => life.go('/compose')}>
          {texts.createPost}
        </button>
      </div>
      <div className="figures">
        {figures.map(([label, value]) => (
          <div key={label} className="card figure">
            <span>{label}</span>
            <strong>{value.toLocaleString()}</strong>
          </div>
        ))}
      </div>
      <section className="card">
        <h2>{texts.activity}</h2>
        <ul className="plainList">
          {activity.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="card">
        <h2>{texts.helpTitle}</h2>
        <p>{texts.helpText}</p>
      </section>
    </>
  );
}
