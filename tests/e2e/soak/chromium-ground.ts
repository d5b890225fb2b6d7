import type { CDPSession, Page } from '@playwright/test';
import { type Extension, launchExtension } from '../extension.ts';
import { quietPage } from '../kept.ts';
import { countMessages, noteErrors, type OpenGround, rowsIn, type StormTab } from './ground.ts';
import { addresses, stormAnswers } from './page.ts';

const EDITOR = '[aria-label="New post"] textarea';

/** Counts the time of the processor: on a busy machine that of the clock tells little. */
async function metersOf(session: CDPSession): Promise<Pick<StormTab, 'heap' | 'watch'>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  };
  return {
    heap: async () => {
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      return (await read())('JSHeapUsedSize') / 1e6;
    },
    watch: async () => {
      const [before, start] = [await read(), performance.now()];
      return async () => {
        const [after, end] = [await read(), performance.now()];
        const used = (name: string) => 1000 * (after(name) - before(name));
        return { all: used('TaskDuration'), ms: end - start, script: used('ScriptDuration') };
      };
    },
  };
}

async function openTab({ context }: Extension, address: string): Promise<StormTab> {
  const page: Page = await context.newPage();
  const found = await stormAnswers();
  await page.addInitScript(noteErrors);
  await page.route(/^https:/, (route) => {
    const reply = found(route.request().url());
    return reply ? route.fulfill(reply) : route.abort();
  });
  const meters = await metersOf(await context.newCDPSession(page));
  await page.goto(address);
  await page.bringToFront();
  return {
    ...meters,
    ask: (expression) => page.evaluate(expression),
    errors: () => page.evaluate('stormErrors'),
    type: async (text) => {
      await page.focus(EDITOR);
      await page.keyboard.type(text);
    },
  };
}

/** The worker's heap, asked past the driver, which does not look into workers. */
async function workerHeap({ context, id }: Extension): Promise<number | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find((it) => it.type === 'service_worker' && it.url.includes(id));
    if (!worker) return null;
    const { targetId } = worker;
    const { sessionId } = await session.send('Target.attachToTarget', { flatten: false, targetId });
    const ask = (asked: number, method: string) => {
      const { promise, resolve } = Promise.withResolvers<Record<string, number>>();
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id: answered, result } = JSON.parse(message);
        if (answered === asked) resolve(result ?? {});
      });
      const message = JSON.stringify({ id: asked, method, params: {} });
      return session.send('Target.sendMessageToTarget', { message, sessionId }).then(() => promise);
    };
    await ask(1, 'HeapProfiler.collectGarbage');
    const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
    return usedSize === undefined ? null : usedSize / 1e6;
  } finally {
    await session.detach();
  }
}

export const openChromium: OpenGround = async (needs) => {
  const ours = await launchExtension();
  const other = needs.bare ? await launchExtension() : ours;
  const own = await quietPage(ours.extension);
  await own.evaluate(countMessages);
  const guarded = await openTab(ours.extension, addresses.guarded);
  const bare = needs.bare ? await openTab(other.extension, addresses.bare) : guarded;
  return {
    bare,
    close: async () => {
      await ours.close();
      if (other !== ours) await other.close();
    },
    guarded,
    messages: () => own.evaluate('heard'),
    rows: (table) => own.evaluate(rowsIn(table)),
    workerHeap: () => workerHeap(ours.extension),
  };
};
