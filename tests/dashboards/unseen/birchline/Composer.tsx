/** @jsxImportSource react */
import { brands } from '../shared/brands';
import { other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { AccountRow } from './AccountRow';
import { MessageEditor } from './MessageEditor';
import { Previews } from './Previews';
import { store } from './store';

/** Fills the page: no dialog, no form, no list. */
export function Composer({ state }: { state: ReturnType<typeof store.read> }) {
  return (
    <div className="composer">
      <div className="composerHead">
        <h1>Create post</h1>
        <button type="button" className="ghost" aria-label="Close" {...other}>
          <Drawing icon={brands.close} />
        </button>
      </div>
      <div className="columns">
        <div className="form">
          <div className="label">
            Publish as
            <button type="button" className="link" {...other}>
              Manage groups
            </button>
          </div>
          <AccountRow accounts={state.accounts} selected={state.selected} />
          <div className="label">Caption</div>
          <MessageEditor text={state.text} onText={(text) => store.change({ text })} />
          <div className="label">When</div>
          <div className="when">
            <input type="date" defaultValue="2026-12-03" {...other} />
            <input type="time" defaultValue="07:00" {...other} />
            <span className="hint">Best time: Thursday, 7:15</span>
          </div>
          <div className="foot">
            <button type="button" className="plain" {...other}>
              Save draft
            </button>
            <button type="button" className="plain" {...other}>
              Publish now
            </button>
            <button type="button" className="strong" {...other}>
              Schedule
            </button>
          </div>
        </div>
        <Previews state={state} />
      </div>
    </div>
  );
}
