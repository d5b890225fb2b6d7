/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { DraftTable } from './DraftTable';
import { PostTable } from './PostTable';
import { store } from './store';

const sections = ['Panoramica', 'Calendario', 'Contenuti', 'Messaggi', 'Rapporti', 'Squadra'];

/** The whole application: header, side navigation, and both lists below each other. */
export function App() {
  const state = useStore(store);
  return (
    <div className="frame">
      <header className="masthead">
        <span className="crest">R</span>
        <strong>Redazione</strong>
        <input type="search" placeholder="Cerca nei contenuti" aria-label="Cerca" />
        <span className="sync">Sincronizzato {state.ticks % 60} s fa</span>
        <span className="me">GF</span>
      </header>
      <nav className="rail" aria-label="Sezioni">
        {sections.map((name) => (
          <a
            key={name}
            href={`#${name.toLowerCase()}`}
            {...other}
            aria-current={name === 'Contenuti' ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <main>
        <div className="headline">
          <h1>Contenuti</h1>
          <button type="button">Importa CSV</button>
          <button type="button" className="strong" {...other}>
            Nuovo post
          </button>
        </div>
        <DraftTable drafts={state.drafts} chosen={state.chosen} />
        <PostTable posts={state.posts} filter={state.filter} ticks={state.ticks} />
      </main>
    </div>
  );
}
