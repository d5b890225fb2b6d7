/** @jsxImportSource react */
import { brands } from '../shared/brands';
import { marksOf, other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { type State, store } from './store';
import { VersionEditor } from './VersionEditor';

/** All versions stay mounted; tabs bring one of them to the front. */
export function PostPanel({ state }: { state: State }) {
  const { tabs, current, texts } = state;
  const shown = tabs.some(({ id }) => id === current) ? current : 'base';
  return (
    <aside className="post-panel">
      <div className="post-head">
        <h2>Post this photo</h2>
        <button type="button" className="icon-button" title="Close panel" {...other}>
          <Drawing icon={brands.close} />
        </button>
      </div>
      <div className="tabs" role="tablist">
        {tabs.map(({ id, label, icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === shown}
            aria-controls={`version-${id}`}
            className="tab"
            onClick={() => store.change({ current: id })}
            {...marksOf(id, 'compose', id === shown)}
          >
            {icon && <Drawing icon={icon} />}
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, limit }) => (
        <div key={id} role="tabpanel" id={`version-${id}`} hidden={id !== shown}>
          <div className="version">
            <VersionEditor
              isShown={id === shown}
              text={texts[id] ?? ''}
              onText={(text) => store.change({ texts: { ...store.read().texts, [id]: text } })}
            />
          </div>
          <div className="muted counter">{limit - (texts[id] ?? '').length} characters left</div>
        </div>
      ))}
      <div className="preview" {...other}>
        <div className="preview-photo" />
        <p>{texts[shown] || texts.base || 'Your words appear under the photo.'}</p>
      </div>
      <div className="post-foot">
        <button type="button" {...other}>
          Save as draft
        </button>
        <button type="button" className="main" {...other}>
          Schedule post
        </button>
      </div>
    </aside>
  );
}
