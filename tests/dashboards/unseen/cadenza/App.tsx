/** @jsxImportSource react */
import { createPortal } from 'react-dom';
import { opener, other } from '../shared/marks';
import { useStore } from '../shared/react';
import { Sheet } from './Sheet';
import { store } from './store';

const rows = [
  ['Open day: try a cello for an hour', 'Tue, 1 Dec', 'Scheduled'],
  ['Why we stopped counting on Twitter reach', 'Wed, 2 Dec', 'Draft'],
  ['Five winter pieces for beginners', 'Fri, 4 Dec', 'Needs approval'],
  ['Teacher of the month: Amara Diallo', 'Mon, 7 Dec', 'Scheduled'],
] as const;

/** A list of content; the modal hangs at the end of the body. */
export function App() {
  const state = useStore(store);
  return (
    <>
      <header className="bar">
        <b className="mark">♪ Cadenza</b>
        {['Content', 'Ideas', 'Audience', 'Team'].map((name) => (
          <a key={name} href={`#${name}`} {...other}>
            {name}
          </a>
        ))}
        <button
          type="button"
          className="primary"
          onClick={() => store.change({ isSheetOpen: true, isListOpen: true })}
          {...opener}
        >
          New post
        </button>
      </header>
      <main>
        <h1>Content</h1>
        <div className="rows">
          {rows.map(([title, day, status]) => (
            <div key={title} className="row" {...other}>
              <span className="thumb" />
              <strong>{title}</strong>
              <span>{day}</span>
              <em>{status}</em>
            </div>
          ))}
        </div>
        <small className="hint">Refreshed {state.ticks} times</small>
      </main>
      {state.isSheetOpen && createPortal(<Sheet state={state} />, document.body)}
    </>
  );
}
