/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { PostPanel } from './PostPanel';
import { store } from './store';

/** The library; the panel is a column of it. */
export function App() {
  const state = useStore(store);
  return (
    <div className="studio">
      <header className="studio-head">
        <span className="studio-name">driftwood</span>
        <nav>
          {['Library', 'Planner', 'Orders', 'Insights'].map((name) => (
            <a key={name} href={`#${name}`} {...other}>
              {name}
            </a>
          ))}
        </nav>
        <span className="muted">{state.ticks} changes</span>
      </header>
      <div className="studio-body">
        <section className="library">
          <h1>Photos</h1>
          <div className="photos">
            {state.photos.map(({ name, hue }) => (
              <figure key={name} {...other}>
                <div style={{ background: `hsl(${hue} 35% 62%)` }} />
                <figcaption>{name}</figcaption>
              </figure>
            ))}
          </div>
        </section>
        <PostPanel state={state} />
      </div>
    </div>
  );
}
