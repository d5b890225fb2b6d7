// `npm run demo`: the extension at work on the Microsoft Advertising replica.
import { launchExtension } from '../e2e/extension.ts';
import { social } from '../e2e/microsoft.ts';
import { tellStory } from './story.ts';

const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
const hasScreen =
  !CI && (process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY));

async function leaveOpen(): Promise<void> {
  const { extension, close } = await launchExtension({ headed: true });
  const [page = await extension.context.newPage()] = extension.context.pages();
  await page.goto(`${social}/compose`);
  console.log('The replica is open in Chromium with the extension. Close the window to end.');
  await extension.context.waitForEvent('close', { timeout: 0 });
  await close();
}

if (hasScreen) await leaveOpen();
else await tellStory('.output/demo');
