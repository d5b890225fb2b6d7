/** @jsxImportSource react */
import { other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { looks } from './accounts';
import type { store } from './store';

/** Repeats the text for every chosen account, with the icon of its network. */
export function Previews({ state }: { state: ReturnType<typeof store.read> }) {
  return (
    <aside className="previews">
      <h2>Preview</h2>
      {state.accounts
        .filter(({ id }) => state.selected.includes(id))
        .map(({ id, network, name, initials, hue }) => (
          <article key={id} className="preview" {...other}>
            <header>
              <span className="face" style={{ background: `hsl(${hue} 55% 42%)` }}>
                {initials}
              </span>
              <strong>{name}</strong>
              <span className="brand" style={{ fill: looks[network].color }}>
                <Drawing icon={looks[network].icon} />
              </span>
            </header>
            <p>{state.text === '' ? 'Your caption appears here.' : state.text}</p>
            <div className="picture" />
          </article>
        ))}
    </aside>
  );
}
