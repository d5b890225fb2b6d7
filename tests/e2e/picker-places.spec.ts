import { expect, launchExtension, test } from './extension.ts';
import { granting } from './package.ts';
import { openPicker, pointAt, tabTo } from './picker-panel.ts';
import { unseen } from './writing.ts';

test('inside a frame', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/frames/');
  const frame = page.frameLocator('iframe[name=composer]');
  const profile = frame.locator('.profile:has(.bi-circle-linkedin)');
  await expect(profile).toBeVisible();
  const picker = await openPicker(extension, page);
  const place = await pointAt(page, picker, profile, /linkedin Profile/);
  await page.mouse.click(place.x, place.y);
  await picker.press('Hide for this visit');
  await picker.waitFor('Hidden for this visit.');
  await expect(profile).toBeHidden();
  // In the other frames it has ended.
  await expect.poll(picker.count).toBe(1);
});

test('on a dashboard that no rule was written for, in a shadow root', async ({
  extension,
  page,
}) => {
  await page.goto('https://ui.ads.microsoft.com/legacy/composer');
  await page.locator('.new-post').click();
  const channel = page.locator('channel-picker .channel:has(img[alt=linkedin])');
  await expect(channel).toBeVisible();
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, channel, /Tailspin Toys GmbH/);
  await page.mouse.click(x, y);
  await picker.waitFor('For LinkedIn');
  await picker.waitFor('Only this control is found here');
  await picker.press('Hide for this visit');
  await expect(channel).toBeHidden();
  await page.evaluate(() => window.dashboard.rerender());
  await expect(channel).toBeHidden();
  await expect(page.locator('channel-picker .channel:visible')).not.toHaveCount(0);
});

test('in a page that is written from right to left', async ({ extension, page }) => {
  await page.goto(unseen('qalam'));
  const chip = page.locator('.chip:has(.ico)').last();
  await expect(chip).toBeVisible();
  const words = (await chip.innerText()).trim();
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, chip, new RegExp(words));
  await page.mouse.click(x, y);
  await picker.waitFor('Hide for this visit');
  await page.keyboard.press('Escape');
  await expect.poll(picker.count).toBe(0);
});

test('inside a frame by keyboard alone, and back out of it', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/frames/');
  const profile = page
    .frameLocator('iframe[name=composer]')
    .locator('.profile:has(.bi-circle-linkedin)');
  await expect(profile).toBeVisible();
  const picker = await openPicker(extension, page);
  await tabTo(page, picker, /Frame/);
  await page.keyboard.press('Enter');
  await picker.waitFor('Click what you mean');
  await tabTo(page, picker, /linkedin Profile/);
  await page.keyboard.press('Enter');
  await picker.press('Hide for this visit', () => page.keyboard.press('Enter'));
  await picker.waitFor('Hidden for this visit.');
  await expect(profile).toBeHidden();
  await page.keyboard.press('Escape');
  await expect.poll(picker.count).toBe(0);
});

test('over a modal dialog', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/legacy/composer');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<button id="tweet">Tweet this</button><button>Close</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, page.locator('#tweet'), /Button “Tweet this”/);
  await page.mouse.click(x, y);
  await picker.press('Hide for this visit');
  await expect(page.locator('#tweet')).toBeHidden();
  await picker.press('Undo');
  await expect(page.locator('#tweet')).toBeVisible();
});

const pages = `<main><h1>Team</h1>
  <div class="row"><button>Rename</button><button>Delete team</button></div>
  <div class="row"><button>Rename</button><button>Archive</button></div></main>`;

test('on a host that a person let the extension run on, where there was nothing to guard', async () => {
  const { extension, close } = await launchExtension({
    alter: granting('https://mixpost.example'),
  });
  const page = await extension.context.newPage();
  await extension.context.route('https://mixpost.example/team', (route) =>
    route.fulfill({ contentType: 'text/html', body: pages }),
  );
  await page.goto('https://mixpost.example/team');
  const picker = await openPicker(extension, page);
  const rename = page.getByRole('button', { name: 'Rename' });
  const first = await pointAt(page, picker, rename.first(), /Button “Rename”/);
  await page.mouse.click(first.x, first.y);
  await picker.waitFor('The page does not say for which network it is.');
  await picker.press('All 2 like it');
  await picker.waitFor('2 controls are found here');
  await picker.press('Hide for this visit');
  await picker.waitFor('2 controls hidden for this visit.');
  await expect(rename).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.innerHTML += '';
  });
  await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(2);
  await picker.press('Undo');
  await expect(rename).toHaveCount(2);
  await close();
});
