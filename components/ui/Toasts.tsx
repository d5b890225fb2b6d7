import type { ComponentChildren } from 'preact';
import { Dismiss } from './Dismiss';

/** Where messages stand that come and go: always there, so that what comes into it is read out. */
export const Toasts = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="toasts" role="status">
    {children}
  </div>
);

interface ToastProps {
  readonly text: string;
  readonly onDismiss: () => void;
  /** What can be done about it, mostly undone. */
  readonly children?: ComponentChildren;
}

/** What came of a press. */
export const Toast = ({ text, onDismiss, children }: ToastProps) => (
  <div class="toast">
    <bdi>{text}</bdi>
    {children}
    <Dismiss onClick={onDismiss} />
  </div>
);
