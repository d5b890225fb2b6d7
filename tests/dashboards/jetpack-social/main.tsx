/** @jsxImportSource react */
import { createRoot, type Root } from 'react-dom/client';
import { openPath } from '@/tests/dashboards/shared/route';
import { EditorPage } from './EditorPage';
import { allConnections, change, read } from './store';

function mount(): Root {
  const container = document.createElement('div');
  document.querySelector('#editor')?.replaceChildren(container);
  const report = (error: unknown) => window.appErrors.push(`react: ${String(error)}`);
  const root = createRoot(container, {
    onCaughtError: report,
    onRecoverableError: report,
    onUncaughtError: report,
  });
  root.render(<EditorPage />);
  return root;
}

let root = mount();
setInterval(() => change({ ticks: read().ticks + 1 }), 250);

window.dashboard = {
  rerender: () => change({}),
  remount() {
    root.unmount();
    root = mount();
  },
  go: (path) => openPath(`/post/example.wordpress.com${path}`),
  grow: () => change({ connections: allConnections }),
  shrink: () => change({ connections: read().connections.slice(0, -1) }),
  recycle() {
    const { connections } = read();
    change({ connections: [...connections.slice(1), ...connections.slice(0, 1)] });
  },
};
