/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { glyphs } from '@/tests/dashboards/shared/glyphs';
import { change, type State } from './store';

const tabs = [
  { title: 'Facebook', path: glyphs.facebook },
  { title: 'X', path: glyphs.socialLogoX },
  { title: 'LinkedIn', path: glyphs.linkedin },
] as const;

/** Previews in a portal; one of the tabs is titled X. */
export function PreviewModal({ state }: { state: State }) {
  const [open, setOpen] = useState<string>('Facebook');
  return createPortal(
    <div className="modal-overlay">
      <div className="modal" role="dialog" aria-modal="true" aria-label="Social previews">
        <div className="side-head">
          <strong>Social previews</strong>
          <button
            type="button"
            className="tool"
            aria-label="Close"
            onClick={() => change({ previews: false })}
          >
            ✕
          </button>
        </div>
        <div className="modal-tabs" role="tablist">
          {tabs.map(({ title, path }) => (
            <button
              key={title}
              type="button"
              role="tab"
              title={title}
              aria-selected={open === title}
              onClick={() => setOpen(title)}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={path} />
              </svg>
              {title}
            </button>
          ))}
        </div>
        <div className="modal-body" role="tabpanel">
          <article className="preview-card">
            <strong>{state.title}</strong>
            <p>{state.message || 'No message yet.'}</p>
          </article>
        </div>
      </div>
    </div>,
    document.body,
  );
}
