import { resolve } from 'node:path';
import { record } from '../../reliability/record.ts';
import { expect, launchExtension, test } from '../extension.ts';
import { social } from '../microsoft.ts';
import { openOptions } from '../own-pages.ts';
import { otherExtension } from './other-extension.ts';
import * as tried from './senders-in-browser.ts';

const { names, unlike } = tried;
const dashboard = `${social}/compose`;

test('each message is heard from those whom the table names, and from nobody else', async () => {
  const folders = [resolve('.output/chrome-mv3'), otherExtension(`${new URL(social).origin}/*`)];
  const { extension, close } = await launchExtension({
    args: [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`],
  });
  const page = await extension.context.newPage();
  await page.goto(dashboard);
  await page.evaluate(tried.addFrames);
  const own = await openOptions(extension, '#/about');
  const frames = await own.evaluate(tried.sendFromTab, { address: dashboard, names });
  const wrong = [
    ...unlike('options', await own.evaluate(tried.sendAll, names)),
    ...frames.flatMap((outcomes) => unlike('page', outcomes)),
  ];
  record('messages-table', 'chromium', {
    isMet: wrong.length === 0,
    measured: `${wrong.length} of ${names.length * (frames.length + 1)}, from an own page and ${frames.length} frames of a page`,
  });

  const replies = await page.evaluate(tried.probeOther, { names, target: extension.id });
  const heard = replies.filter((reply) => reply !== 'nobody');
  const asPage = await page.evaluate(tried.tryAsPage, `chrome-extension://${extension.id}`);
  const loaded = asPage.filter((what) => what !== 'a message');
  record('messages-outside', 'chromium', {
    isMet: heard.length + asPage.length - loaded.length === 0,
    measured: `${heard.length} of ${replies.length} of another extension, ${asPage.length - loaded.length} of a page`,
  });
  record('web-accessible', 'chromium', {
    isMet: loaded.length === 0,
    measured: `${loaded.length} of 5 files loaded`,
  });
  expect([wrong, heard, asPage]).toEqual([[], [], []]);
  expect([replies.length, frames.length]).toEqual([names.length + 1, expect.any(Number)]);
  expect(frames.length).toBeGreaterThan(1);
  await close();
});
