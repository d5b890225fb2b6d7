/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { other } from '../shared/marks';
import { PostModal } from './PostModal';
import { store } from './store';

const links = ['Dashboard', 'Queue', 'Library', 'Inbox', 'Team'];

/** The page behind the modal: a navigation bar and the queue. */
export function App() {
  const [state, setState] = useState(store.read());
  useEffect(() => store.subscribe(() => setState(store.read())), []);
  return (
    <>
      <nav className="navbar">
        <a className="navbar-brand" href="#top">
          Pinecrest
        </a>
        <ul className="navbar-nav">
          {links.map((name) => (
            <li key={name} className={name === 'Queue' ? 'nav-item active' : 'nav-item'} {...other}>
              <a className="nav-link" href={`#${name}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <span className="navbar-text">Next slot in {59 - (state.ticks % 60)} s</span>
      </nav>
      <div className="container">
        <div className="row-head">
          <h3>Queue</h3>
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => store.change({ isOpen: true })}
          >
            New post
          </button>
        </div>
        <ul className="list-group">
          {state.queue.map((text) => (
            <li key={text} className="list-group-item" {...other}>
              {text}
              <button type="button" className="btn btn-sm">
                Edit
              </button>
            </li>
          ))}
        </ul>
      </div>
      {state.isOpen && <PostModal {...state} />}
    </>
  );
}
