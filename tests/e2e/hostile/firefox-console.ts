import type { Browser } from 'puppeteer-core';

interface Privileged {
  readonly connection: {
    send: (method: string, params: object) => Promise<{ result: unknown }>;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: string };
}

/** Gives the text that an expression in the privileged part of Firefox comes to. */
export async function askFirefox(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as Privileged;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as Tree).contexts[0]?.context;
  const answer = await connection.send('script.evaluate', {
    awaitPromise: true,
    expression,
    target: { context },
  });
  const { exceptionDetails, result, type } = answer.result as Evaluated;
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'no answer');
  return result?.value ?? '';
}

/** What policies have refused in pages of the extension since Firefox was started, or was asked last. */
export const refusedIn = async (browser: Browser): Promise<readonly string[]> =>
  JSON.parse(
    await askFirefox(
      browser,
      `(() => {
        const all = Services.console.getMessageArray().map(String);
        Services.console.reset();
        return JSON.stringify(
          all.filter((text) => /Content-Security-Policy|Trusted/.test(text) && text.includes('moz-extension:')),
        );
      })()`,
    ),
  );
