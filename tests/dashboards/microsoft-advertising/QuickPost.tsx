/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { AccountTiles } from './AccountTiles';
import { ComposeForm } from './ComposeForm';
import { change, type State, toggled } from './store';
import { texts } from './texts';

/** The compose panel as a native modal dialog, in a portal: everything else is inert. */
export function QuickPost({ state }: { state: State }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => change({ quickPost: false });

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return createPortal(
    <dialog ref={dialog} className="quickPost" aria-label={texts.quickPost} onClose={close}>
      <div className="panelHead">
        <h1>{texts.quickPost}</h1>
        <button type="button" className="iconButton" onClick={() => dialog.current?.close()}>
          X
        </button>
      </div>
      <ComposeForm
        state={state}
        onClose={() => dialog.current?.close()}
        picker={
          <AccountTiles
            chips={state.chips}
            selected={state.selected}
            onToggle={(id) => change({ selected: toggled(state.selected, id) })}
          />
        }
      />
    </dialog>,
    document.body,
  );
}
