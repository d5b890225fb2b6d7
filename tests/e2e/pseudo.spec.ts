import { expect, test } from '@playwright/test';
import { misnamedIn } from '../faces/controls.ts';
import { faces } from '../faces/faces.ts';
import { fillAll, TYPED } from '../faces/fill.ts';
import { speakPseudo, wordsOfList } from '../faces/pseudo.ts';
import { cutIn, saidIn } from '../faces/shown.ts';
import { launchExtension } from './extension.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';

/** Words of dates, which the browser writes, in the language that the words are in. */
const dateWords = () =>
  Array.from({ length: 365 }, (_, day) => new Date(2026, 0, day + 1, 13)).flatMap((date) => [
    date.toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' }),
    date.toLocaleString('en-US', { dateStyle: 'medium' }),
  ]);
const AGO = ['now', '1 second minute hour day week ago', '2 seconds minutes hours days weeks'];

/** Names that are the same in all languages, and what the sample pages and the sample log say. */
const NAMES = ['Compose Guard', 'Chrome', 'PostFast SocialBee SocialCal SocialPilot'];
const SAMPLES = ['Past tweets', 'Client Contoso', 'Edit', 'posts'];

/** Words in plain letters, but for those of hosts, paths, files and accounts. */
const plainWords = (text: string) =>
  text.replace(/\S*[.@/_]\S+/g, ' ').match(/[A-Za-z]{3,}/g) ?? [];

test('every word is a message, and with longer ones, from right to left, nothing is cut', async () => {
  test.setTimeout(300_000);
  const { extension, close } = await launchExtension({ alter: speakPseudo });
  try {
    const allowed = [...dateWords(), ...AGO, ...NAMES, ...SAMPLES];
    const known = new Set([...wordsOfList(extension.folder), ...allowed.flatMap(plainWords)]);
    /** Words in plain letters that are neither in the list nor in a date. */
    const plain = (texts: readonly string[]) => [
      ...new Set(
        texts.flatMap((text) =>
          plainWords(text)
            .filter((word) => !known.has(word))
            .map((word) => `${word}: ${text.slice(0, 80)}`),
        ),
      ),
    ];
    await fillAll(extension, Date.now());
    const found: Record<string, string[]> = {};
    for (const face of faces)
      await face.show(extension, async (page) => {
        const wrong = [...plain(await saidIn(page)), ...(await misnamedIn(page))];
        const width = page.viewportSize()?.width ?? 0;
        for (const size of width === 360 ? [360] : [1280, 640, 320]) {
          await page.setViewportSize({ height: 800, width: size });
          wrong.push(...(await cutIn(page)).map((text) => `${size}: ${text}`));
        }
        if (wrong.length > 0) found[face.name] = wrong;
      });
    const page = await extension.context.newPage();
    await page.goto(`${social}/compose`);
    const notice = await noticeOf(page);
    await expect.poll(notice.text).toContain('X');
    const said = plain([await notice.text()]);
    if (said.length > 0) found.notice = said;
    expect(TYPED).not.toMatch(/[a-z]/);
    expect(found).toEqual({});
  } finally {
    await close();
  }
});
