import { expect, test } from './extension.ts';
import { violationsIn } from './guarded.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';
import { address, file, launchWithPacks } from './pack-server.ts';
import { stopWorker } from './stop-worker.ts';
import { add, instagram, linkedIn, pack, ringWhenDue, rule, withPack } from './team-pack.ts';

test('a pack waits until the person has seen what is in it, then dashboards obey it', async () => {
  const server = await launchWithPacks();
  server.serve(file(pack('1.0.0')));
  const page = await server.extension.context.newPage();
  await page.goto(`${social}/compose`);
  const options = await add(server);
  const card = options.getByRole('listitem', { name: 'Agency rules' });
  await expect(card).toContainText('Waits for you');
  await expect(card).toContainText('Hide Instagram on Microsoft Advertising');
  await expect(card).toContainText(address);
  await expect(card).toContainText('1.0.0, of November 20, 2026');
  await expect(instagram(page)).toBeVisible();

  await card.getByRole('button', { name: 'Turn on' }).click();
  await expect(instagram(page)).toBeHidden();
  await (await noticeOf(page)).waitFor('The pack “Agency rules” has a rule for Instagram here.');

  await card.getByRole('button', { name: 'Turn off' }).click();
  await expect(instagram(page)).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(instagram(page)).toBeHidden();

  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(options.getByText('No packs yet')).toBeVisible();
  await expect(instagram(page)).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(instagram(page)).toBeHidden();
  expect(await violationsIn(page)).toEqual([]);
  await server.close();
});

test('a newer version comes by itself, also to a stopped worker, and can be taken back', async () => {
  const { asked, close, extension, options, page, serve } = await withPack();
  serve(file(pack('1.1.0', { rules: [rule('linkedin')] }), { etag: '"2"' }));
  await stopWorker(await extension.context.newCDPSession(options), options);
  await ringWhenDue(options);
  await expect(linkedIn(page)).toBeHidden();
  await expect(instagram(page)).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ 'if-none-match': '"1"' });
  for (const headers of asked) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  const says = 'Version 1.1.0 took the place of 1.0.0 (1 rule added, none changed, 1 removed).';
  await expect(options.getByText(says)).toBeVisible();

  await options.getByRole('button', { name: 'Go back' }).click();
  await expect(instagram(page)).toBeHidden();
  await expect(linkedIn(page)).toBeVisible();
  await options.getByRole('button', { name: 'Check now' }).click();
  await expect(options.getByRole('status')).toContainText('Nothing newer than');
  await expect(instagram(page)).toBeHidden();
  await options.getByRole('button', { name: 'Take version 1.1.0' }).click();
  await expect(linkedIn(page)).toBeHidden();
  await close();
});

test('what a pack says of a dashboard counts there, with its own source', async () => {
  const server = await launchWithPacks();
  const statement = {
    actions: ['create-post', 'schedule-post', 'save-draft'],
    confidence: 'high',
    evidence: ['wiki'],
    id: 'linkedin',
    lastChecked: '2026-11-20',
    network: 'linkedin',
    spans: [{ since: { precision: 'day', value: '2026-11-01' }, status: 'removed' }],
  };
  const source = {
    kind: 'vendor',
    read: '2026-11-20',
    supports: ['fact', 'date'],
    title: 'Our contract with LinkedIn',
    url: 'https://wiki.example.com/linkedin',
  };
  const platform = {
    evidence: { wiki: source },
    format: 1,
    id: 'microsoft-advertising',
    kind: 'dashboard',
    name: 'Microsoft Advertising',
    statements: [statement],
    surfaces: [],
  };
  server.serve(file(pack('1.0.0', { platforms: [platform], rules: [] })));
  const options = await add(server);
  const card = options.getByRole('listitem', { name: 'Agency rules' });
  await expect(card).toContainText('Says of its own about Microsoft Advertising.');
  await card.getByRole('button', { name: 'Turn on' }).click();
  const page = await server.extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(linkedIn(page)).toBeHidden();
  const notice = await noticeOf(page);
  await notice.waitFor('LinkedIn has not worked in Microsoft Advertising since November 1, 2026.');
  await notice.press('Why?');
  await notice.waitFor('From the pack “Agency rules”');
  expect(await notice.links()).toContain('https://wiki.example.com/linkedin');
  await server.close();
});
