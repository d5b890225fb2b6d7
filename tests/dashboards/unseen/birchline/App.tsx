/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { Composer } from './Composer';
import { store } from './store';

const menu = ['Create', 'Calendar', 'Library', 'Inbox', 'Reports', 'Settings'];

/** The tool around the composer. */
export function App() {
  const state = useStore(store);
  return (
    <div className="shell">
      <nav className="rail">
        <div className="logo">birchline</div>
        {menu.map((entry) => (
          <a key={entry} href={`#${entry.toLowerCase()}`} className="railLink" {...other}>
            <i className="railDot" />
            {entry}
          </a>
        ))}
        <div className="plan">
          <strong>Team plan</strong>
          <span>{state.accounts.length} of 12 accounts</span>
        </div>
      </nav>
      <div className="page">
        <header className="top">
          <span>
            Workspace / <b>Birch & Rye</b>
          </span>
          <input className="search" type="search" placeholder="Search posts" {...other} />
          <span className="sync">Synced {Math.floor(state.ticks / 4)} s ago</span>
          <span className="me">IB</span>
        </header>
        <Composer state={state} />
      </div>
    </div>
  );
}
