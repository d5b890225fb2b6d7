import type { CDPSession, Page } from '@playwright/test';
import { type Extension, launchExtension } from '../extension.ts';
import { social } from '../microsoft.ts';
import { OWN_PAGE, withDriver } from './kills-build.ts';
import { type OwnPage, ownWriter, pageWriter } from './kills-writer.ts';

/** Starts Chromium with the built extension and the driver in it. */
export const launchWithDriver = async () => launchExtension({ alter: await withDriver() });

/** A page of the extension and one of a dashboard, both of which can write. */
export async function openWriters({ context, id }: Extension) {
  const page: Page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${OWN_PAGE}`);
  const own = page as unknown as OwnPage;
  const dashboard = await context.newPage();
  await dashboard.goto(`${social}/compose`);
  return { inPage: await pageWriter(own, dashboard.url()), own, writer: ownWriter(own) };
}

/** Stops the worker again and again over one session; tells whether there was one. */
export async function killer({ context, id }: Extension): Promise<() => Promise<boolean>> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
    if (!worker) return false;
    const { targetId } = worker;
    return session.send('Target.closeTarget', { targetId }).then(
      ({ success }) => success,
      () => false,
    );
  };
}
