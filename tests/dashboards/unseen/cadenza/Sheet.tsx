/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { startEditor } from '@/tests/dashboards/mixpost/lexical-editor';
import { other } from '../shared/marks';
import { ChannelSelect } from './ChannelSelect';
import { type State, store } from './store';

/** The modal: boxes only, no role and no name. */
export function Sheet({ state }: { state: State }) {
  const close = () => store.change({ isSheetOpen: false });
  const names = state.channels.filter(({ network }) => state.selected.includes(network));
  return (
    <div className="veil">
      <div className="sheet">
        <div className="sheetHead">
          <span className="sheetTitle">New post</span>
          <button type="button" className="sheetClose" onClick={close} {...other}>
            x
          </button>
        </div>
        <div className="sheetBody">
          <div className="field">Channels</div>
          <ChannelSelect state={state} />
          <div className="field">Text</div>
          <Editor text={state.text} />
          <div className="mirror" {...other}>
            <span className="field">How it reads</span>
            <p>{state.text === '' ? 'Nothing yet.' : state.text}</p>
          </div>
        </div>
        <div className="sheetFoot">
          <span className="hint">Goes to {names.length} channels</span>
          <button type="button" onClick={close} {...other}>
            Save for later
          </button>
          <button type="button" className="primary" onClick={close} {...other}>
            Add to schedule
          </button>
        </div>
      </div>
    </div>
  );
}

function Editor({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  useEffect(() => {
    if (place.current)
      return startEditor(place.current, first.current, (next) => store.change({ text: next }));
  }, []);
  return (
    <div
      ref={place}
      className="writing"
      contentEditable
      suppressContentEditableWarning
      {...other}
    />
  );
}
