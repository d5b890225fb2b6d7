import type { Extension } from './extension.ts';
import { changeJson } from './package.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Lets the browser take the changed folder as an update of the extension. */
export async function update(
  { context, worker, folder }: Extension,
  version: string,
): Promise<Extension> {
  changeJson(folder, 'manifest.json', (manifest) => {
    manifest.version = version;
  });
  const started = context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const next = await started;
  return { context, worker: next, folder, id: new URL(next.url()).host, leaks: [] };
}
