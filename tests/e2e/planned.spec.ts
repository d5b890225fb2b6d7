import { expect, launchExtension, test } from './extension.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';
import { changePlatform } from './package.ts';

const inDays = (count: number) =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

test('a post that is planned for a day after an announced end is said not to go out', async () => {
  const end = inDays(20);
  const { extension, close } = await launchExtension({
    alter: (folder) =>
      changePlatform(folder, 'microsoft-advertising', ({ statements }) => {
        const x = statements.find(({ id }: { id: string }) => id === 'x-publishing');
        const removed = x.spans.at(-1);
        const date = { precision: 'day', value: end };
        x.lastChecked = inDays(0);
        x.spans = [
          { since: null, status: 'works', until: date },
          { ...removed, since: date, until: null },
        ];
      }),
  });
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.waitFor('20 days left');
  const said = /Your post is planned for .+ 2026|Your post is planned for .+ 2027/;
  const day = page.locator('input[type=date]');
  await day.fill(inDays(5));
  await day.press('Tab');
  await notice.waitFor(/days left/);
  await day.fill(inDays(21));
  await notice.waitFor(said);
  await notice.waitFor('By then X (Twitter) no longer works here.');
  await day.fill(inDays(19));
  await expect.poll(notice.text).not.toMatch(said);
  await close();
});
