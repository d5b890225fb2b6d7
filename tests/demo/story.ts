import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Extension, launchExtension } from '../e2e/extension.ts';
import { social, xIcon } from '../e2e/microsoft.ts';
import { type Notice, noticeOf } from '../e2e/notice.ts';
import { openOptions, openPopup, sendAsOwnPage } from '../e2e/own-pages.ts';
import { paintBeforeAndAfter } from './picture.ts';

const chips = (page: Page) => page.locator('.accountChip:visible');

async function textsOf(page: Page): Promise<string> {
  const names = await chips(page).locator('.accountName').allInnerTexts();
  return names.join(', ');
}

/** Walks through the main story without a screen; leaves pictures in `folder` and says what it saw. */
export async function tellStory(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { extension, close } = await launchExtension();
  const page = await extension.context.newPage();
  const keep = async (shown: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await shown.screenshot({ path });
    return relative('.', path);
  };
  try {
    await sendAsOwnPage(extension, 'saveSettings', { pausedEverywhere: true });
    await page.goto(`${social}/compose`);
    await expect(chips(page)).toHaveCount(4);
    console.log(`Before: ${await textsOf(page)} (${await keep(page, 'before')})`);

    await sendAsOwnPage(extension, 'saveSettings', { pausedEverywhere: false });
    await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
    const notice = await noticeOf(page);
    await notice.waitFor('Why?');
    console.log(`After: ${await textsOf(page)} (${await keep(page, 'after')})`);
    await explain(notice, page, keep);
    await rescue(extension, notice, page, keep);
    await showFaces(extension, page, keep);
    await paintBeforeAndAfter(extension.context, folder);
    console.log(`Requests of the extension to the network: ${extension.leaks.length}`);
  } finally {
    await close();
  }
}

type Keep = (shown: Page, name: string) => Promise<string>;

async function explain(notice: Notice, page: Page, keep: Keep): Promise<void> {
  await notice.press('Why?');
  await notice.waitFor('Last checked');
  console.log(`Notice: ${await notice.text()} (${await keep(page, 'notice')})`);
  await notice.press('Less');
}

/** A text is typed, lost with the page, and put back. */
async function rescue({ context, id }: Extension, notice: Notice, page: Page, keep: Keep) {
  const editor = page.locator('.composePanel .ProseMirror');
  await editor.fill('The autumn roast is here: two for one until Sunday.');
  await notice.waitFor('Your text is kept');
  await page.reload();
  await notice.waitFor('Kept from here');
  console.log(`The page was loaded again: its text is gone (${await keep(page, 'lost')})`);
  await notice.press('Put it back');
  await expect(editor).toContainText('two for one');
  console.log(`One press: it is back (${await keep(page, 'back')})`);
  const drafts = await context.newPage();
  await drafts.goto(`chrome-extension://${id}/options.html#/drafts`);
  await drafts.getByText('two for one').waitFor();
  console.log(`Rescued drafts: the same text (${await keep(drafts, 'drafts')})`);
  await drafts.close();
}

async function showFaces(extension: Extension, page: Page, keep: Keep): Promise<void> {
  const popup = await openPopup(extension, page);
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(found).toContainText('has not worked');
  const told = await found.getByText('has not worked').innerText();
  console.log(`Popup: ${told} (${await keep(popup, 'popup')})`);

  const options = await openOptions(extension, '#/rules/new?host=ui.ads.microsoft.com');
  await options.getByLabel('Network').selectOption('instagram');
  await options.getByLabel('Note').fill('Contoso never posts there');
  console.log(`Options: a new rule (${await keep(options, 'options-form')})`);
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(chips(page)).toHaveCount(2);
  await options.getByRole('button', { name: 'Undo' }).waitFor();
  console.log(`Options: the rule is saved (${await keep(options, 'options')})`);
  console.log(`With the rule: ${await textsOf(page)} (${await keep(page, 'rule')})`);
}
