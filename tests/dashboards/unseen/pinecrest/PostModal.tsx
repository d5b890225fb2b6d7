/** @jsxImportSource react */
import { createPortal } from 'react-dom';
import { other } from '../shared/marks';
import { AccountTabs } from './AccountTabs';
import type { Network } from './accounts';
import { store } from './store';

interface Props {
  tabs: readonly Network[];
  tab: string;
  checked: readonly number[];
  text: string;
}

/** The modal, in a portal at the end of the page. */
export function PostModal({ tabs, tab, checked, text }: Props) {
  const close = () => store.change({ isOpen: false });
  const queue = () => {
    const { queue: waiting } = store.read();
    store.change({ queue: [text, ...waiting], text: '', isOpen: false });
  };
  return createPortal(
    <>
      <div className="modal fade show" role="dialog" aria-labelledby="postModalLabel">
        <div className="modal-dialog modal-lg" role="document">
          <div className="modal-content">
            <div className="modal-header">
              <h5 className="modal-title" id="postModalLabel">
                New post
              </h5>
              <button
                type="button"
                className="close"
                aria-label="Close"
                data-dismiss="modal"
                onClick={close}
                {...other}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
            <div className="modal-body">
              <AccountTabs tabs={tabs} tab={tab} checked={checked} />
              <label htmlFor="postText">Message</label>
              <textarea
                id="postText"
                className="form-control"
                rows={5}
                value={text}
                onChange={(event) => store.change({ text: event.target.value })}
                {...other}
              />
              <div className="form-row">
                <input className="form-control" type="date" defaultValue="2026-12-03" />
                <input className="form-control" type="time" defaultValue="10:30" />
                <span className="text-muted">{checked.length} accounts</span>
              </div>
            </div>
            <div className="modal-footer">
              <button type="button" className="btn" onClick={close} {...other}>
                Cancel
              </button>
              <button type="button" className="btn btn-secondary" onClick={queue} {...other}>
                Add to queue
              </button>
              <button type="button" className="btn btn-primary" onClick={queue} {...other}>
                Post now
              </button>
            </div>
          </div>
        </div>
      </div>
      <div className="modal-backdrop show" />
    </>,
    document.body,
  );
}
