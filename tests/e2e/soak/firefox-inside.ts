import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';

interface Privileged {
  readonly connection: {
    send: (
      method: string,
      params: object,
    ) => Promise<{
      result: {
        contexts?: readonly { context: string }[];
        type?: string;
        exceptionDetails?: { text: string };
        result?: { value?: unknown };
      };
    }>;
  };
}

/** Runs a script in the privileged part of Firefox, with the window's `gBrowser` at hand; gives what it returns. */
export async function inside(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as Privileged;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    awaitPromise: true,
    expression: `(async () => { ${script} })()`,
    target: { context: tree.result.contexts?.[0]?.context },
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'no answer');
  return result.result?.value;
}

/** The process in which the tab at `address` runs. */
export async function processOf(browser: Browser, address: string): Promise<number> {
  const pid = await inside(
    browser,
    `const tab = gBrowser.tabs.find((it) => it.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
    return tab.linkedBrowser.browsingContext.currentWindowGlobal.osPid;`,
  );
  return Number(pid);
}

interface MemoryReport {
  readonly process: string;
  readonly path: string;
  readonly amount: number;
}

/** Megabytes of scripts' heap in a process, after garbage was collected, as `about:memory` tells it. */
export async function scriptHeapOf(browser: Browser, pid: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'compose-guard-memory-'));
  const file = join(folder, 'memory.json.gz');
  try {
    await inside(
      browser,
      `const dumper = Cc['@mozilla.org/memory-info-dumper;1'].getService(Ci.nsIMemoryInfoDumper);
      await new Promise((done) => dumper.dumpMemoryReportsToNamedFile(${JSON.stringify(file)}, done, null, false, true));`,
    );
    const { reports }: { reports: readonly MemoryReport[] } = JSON.parse(
      gunzipSync(readFileSync(file)).toString('utf8'),
    );
    const own = reports.filter(
      ({ path, process }) => process.includes(`pid ${pid})`) && path.startsWith('js-main-runtime/'),
    );
    return own.reduce((sum, { amount }) => sum + amount, 0) / 1e6;
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}
