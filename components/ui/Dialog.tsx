import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface DialogProps {
  /** Opens and closes it. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What is asked; also what it is called. */
  readonly text: string;
  /** The answers, the safe one first: it has the focus. */
  readonly children: ComponentChildren;
}

/** A question to answer before anything else. */
export function Dialog({ dialog, text, children }: DialogProps) {
  const id = useId();
  return (
    <dialog ref={dialog} class="card dialog" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="dialog-answers">{children}</div>
    </dialog>
  );
}
