import { expect, test } from './extension.ts';
import { openOptions, openPopup } from './own-pages.ts';
import { address, file, half, launchWithPacks, leadOn, status } from './pack-server.ts';
import { stopWorker } from './stop-worker.ts';
import { instagram, linkedIn, pack, ringWhenDue, rule, withPack } from './team-pack.ts';

declare const chrome: typeof import('wxt/browser').browser;

test('whatever else comes, the last good version stays, and the page says what came', async () => {
  const { asked, close, options, page, serve } = await withPack();
  const text = JSON.stringify(pack('2.0.0'));
  const look = options.getByRole('button', { name: 'Check now: Agency rules' });
  const card = options.getByRole('listitem', { name: 'Agency rules' });
  for (const [answer, says] of [
    [status(404), 'packs.example.com has nothing at this address any more.'],
    [leadOn, 'The address leads on to another address, which is not followed.'],
    [status(401), 'packs.example.com wants a sign-in.'],
    [status(500), 'packs.example.com answered with an error (500).'],
    [file(text.slice(0, 90)), 'Only part of the file came.'],
    [half(text), 'Only part of the file came.'],
    [file('<!doctype html>'), 'A web page came instead of a pack.'],
    [file(pack('1.0.0'), { etag: '"1"' }), ''],
    [file(pack('0.9.0')), 'An older version came (0.9.0), so it was not taken.'],
    [file('x'.repeat(1_500_000)), 'The file is larger than 1 MB.'],
  ] as const) {
    serve(answer);
    const before = asked.length;
    await look.click();
    await expect(look).toHaveText('Check now');
    expect(asked.length).toBe(before + 1);
    if (says === '') await expect(card.locator('.banner')).toHaveCount(0);
    else await expect(card.locator('.banner')).toContainText(`${says}`);
    await expect(instagram(page)).toBeHidden();
  }
  await close();
});

test('a pack that drips for ever is given up after 15 seconds', async () => {
  const { close, options, page, serve } = await withPack();
  const { promise: isDripping, resolve } = Promise.withResolvers<void>();
  serve((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => {
      response.write(' ');
      resolve();
    }, 200);
    response.on('close', () => clearInterval(timer));
  });
  await options.getByRole('button', { name: 'Check now' }).click();
  await isDripping;
  await expect(options.getByText('The answer was not all there after 15 seconds.')).toBeVisible({
    timeout: 25_000,
  });
  await expect(instagram(page)).toBeHidden();
  await close();
});

test('a pack that answers strangely three times is off until the person turns it on', async () => {
  const { close, extension, options, page, serve } = await withPack();
  serve(file('<!doctype html>'));
  const card = options.getByRole('listitem', { name: 'Agency rules' });
  const look = card.getByRole('button', { name: 'Check now' });
  for (const banners of [1, 1, 2]) {
    await look.click();
    await expect(look).toBeEnabled();
    await expect(card.locator('.banner')).toHaveCount(banners);
  }
  await expect(card).toContainText('Compose Guard turned this pack off after three answers');
  await expect(instagram(page)).toBeVisible();
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('A team pack needs a look: Agency rules')).toBeVisible();
  await popup.close();
  await card.getByRole('button', { name: 'Turn on' }).click();
  await expect(instagram(page)).toBeHidden();
  await close();
});

test('a worker that dies while a pack is on its way loses nothing', async () => {
  const { close, extension, options, page, serve } = await withPack();
  const { promise: isAsked, resolve } = Promise.withResolvers<void>();
  serve((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"format":1,');
    resolve();
  });
  await ringWhenDue(options);
  await isAsked;
  await stopWorker(await extension.context.newCDPSession(options), options);
  await expect(options.getByText('1.0.0, of November 20, 2026')).toBeVisible();
  serve(file(pack('1.2.0', { rules: [rule('linkedin')] })));
  await ringWhenDue(options);
  await expect(linkedIn(page)).toBeHidden();
  await close();
});

test('nothing is asked without the permission, and nothing is added', async () => {
  const { asked, close, extension } = await launchWithPacks({ isAllowed: false });
  const options = await openOptions(extension, '#/packs');
  const field = options.getByLabel('Address of the pack');
  for (const [typed, says] of [
    ['http://packs.example.com/a.json', 'The address has to begin with https://'],
    ['javascript:alert(1)', 'The address has to begin with https://'],
    ['packs', 'This is no address.'],
  ] as const) {
    await field.fill(typed);
    await options.getByRole('button', { name: 'Add pack' }).click();
    await expect(field).toHaveAccessibleDescription(new RegExp(says));
  }
  const reply = await options.evaluate(
    (url) => chrome.runtime.sendMessage({ name: 'addPack', data: { change: 'a', url } }),
    address,
  );
  expect(reply).toMatchObject({ value: { trouble: { kind: 'not-allowed' } } });
  expect(asked).toEqual([]);
  await expect(options.getByText('No packs yet')).toBeVisible();
  await close();
});
