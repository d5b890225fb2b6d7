/** @jsxImportSource react */
import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Icon } from './brands';
import type { Store } from './store';

/** Mounts into `#app`, and returns how to unmount. */
export function mountReact(view: ReactNode): () => void {
  const container = document.createElement('div');
  container.className = 'root';
  document.querySelector('#app')?.replaceChildren(container);
  const report = (error: unknown) => window.appErrors.push(`react: ${String(error)}`);
  const root = createRoot(container, {
    onCaughtError: report,
    onRecoverableError: report,
    onUncaughtError: report,
  });
  root.render(view);
  return () => root.unmount();
}

/** The state as a hook. */
export const useStore = <State,>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.read);

/** An icon as an inline drawing. */
export function Drawing({ icon, className }: { icon: Icon; className?: string }) {
  return (
    <svg viewBox={icon.box} className={className} aria-hidden="true">
      <path d={icon.path} />
    </svg>
  );
}
