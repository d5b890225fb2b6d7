import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs in pages as a script of another extension: sends what the page asks it to, and tells what came of it. */
const probe = `
const api = globalThis.browser ?? chrome;
document.addEventListener('probe', async ({ detail }) => {
  const { names, target } = JSON.parse(detail);
  const replies = [];
  for (const name of names)
    replies.push(await api.runtime.sendMessage(target, { data: null, name }).then((reply) => reply ?? 'nobody', () => 'nobody'));
  const port = await new Promise((resolve) => {
    const connected = api.runtime.connect(target);
    connected.onDisconnect.addListener(() => resolve('nobody'));
    connected.onMessage.addListener(() => resolve('heard'));
    connected.postMessage({ data: null, name: 'getPlan' });
    setTimeout(() => resolve('open'), 3000);
  });
  document.documentElement.dataset.probed = JSON.stringify([...replies, port]);
});
document.documentElement.dataset.probe = 'here';
`;

/** Makes another extension, which runs on the pages at `matches`; gives its folder. */
export function otherExtension(matches: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    browser_specific_settings: { gecko: { id: 'other@other.example' } },
    content_scripts: [{ js: ['probe.js'], matches: [matches] }],
    host_permissions: [matches],
    manifest_version: 3,
    name: 'Another extension',
    version: '1.0.0',
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'probe.js'), probe);
  return folder;
}
