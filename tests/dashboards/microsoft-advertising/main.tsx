/** @jsxImportSource react */
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App';
import { life } from './life';
import { startLife } from './store';
import { language } from './texts';

document.documentElement.lang = language;

function mount(): Root {
  const container = document.createElement('div');
  container.className = 'appRoot';
  document.querySelector('#app')?.replaceChildren(container);
  const report = (error: unknown) => window.appErrors.push(`react: ${String(error)}`);
  const root = createRoot(container, {
    onCaughtError: report,
    onRecoverableError: report,
    onUncaughtError: report,
  });
  root.render(<App />);
  return root;
}

let root = mount();
startLife();

window.dashboard = {
  ...life,
  remount() {
    root.unmount();
    root = mount();
  },
};
