/** @jsxImportSource react */
import { BlockInserter } from './BlockInserter';
import { EditorCanvas } from './EditorCanvas';
import { PreviewModal } from './PreviewModal';
import { SocialPanel } from './SocialPanel';
import { change, useStore } from './store';

/** Header, canvas and side panel. The post's title is also the text of a button. */
export function EditorPage() {
  const state = useStore();
  const saved = state.ticks % 40 > 20 ? 'Saving' : 'Saved';
  return (
    <div className="editor-layout">
      <div className="editor-header" role="region" aria-label="Editor top bar">
        <span className="site-icon">W</span>
        <button
          type="button"
          className="tool"
          aria-label="Block inserter"
          aria-pressed={state.inserter}
          onClick={() => change({ inserter: !state.inserter })}
        >
          +
        </button>
        <button type="button" className="document-title">
          <span>{state.title}</span>
          <small>· Post</small>
        </button>
        <span className="save-state">{saved}</span>
        <button
          type="button"
          className="tool"
          aria-label="Jetpack Social"
          aria-expanded={state.panel}
          onClick={() => change({ panel: !state.panel })}
        >
          ◧
        </button>
        <button
          type="button"
          className="publish-button"
          onClick={() => change({ published: true, panel: true })}
        >
          {state.published ? 'Update' : 'Publish'}
        </button>
      </div>
      <div className="editor-body">
        {state.inserter && <BlockInserter />}
        <EditorCanvas title={state.title} onTitle={(title) => change({ title })} />
        {state.panel && <SocialPanel state={state} />}
      </div>
      {state.previews && <PreviewModal state={state} />}
    </div>
  );
}
