/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { ChannelPicker } from './ChannelPicker';
import { PlainEditor } from './PlainEditor';
import { store } from './store';

const menu = ['Overview', 'Announcements', 'Shops', 'Reviews', 'Media'];

/** A composer for a chain of shops. */
export function App() {
  const state = useStore(store);
  return (
    <>
      <header className="bar">
        <b>windrush</b>
        {menu.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            className={name === 'Announcements' ? 'here' : ''}
            {...other}
          >
            {name}
          </a>
        ))}
        <span className="status">{state.ticks % 9} drafts by others</span>
      </header>
      <main>
        <h1>New announcement</h1>
        <div className="halves">
          <ChannelPicker state={state} />
          <section className="write">
            <h2>Text</h2>
            <PlainEditor text={state.text} onText={(text) => store.change({ text })} />
            <div className="when">
              <input type="datetime-local" defaultValue="2026-12-04T09:00" {...other} />
              <span>{state.text.length} characters</span>
            </div>
            <div className="buttons">
              <button type="button" {...other}>
                Save draft
              </button>
              <button type="button" {...other}>
                Schedule
              </button>
              <button type="button" className="main" {...other}>
                Publish
              </button>
            </div>
          </section>
        </div>
      </main>
    </>
  );
}
