import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { fewGroundNames, startGround, type Tab } from './grounds.ts';
import { address, pageOf } from './page.ts';
import { standing } from './standing.ts';

const SECRET = 'Quokka brew on Tuesday';
/** What stands in the notice and nowhere in the page. */
const WORDS = [SECRET, 'brew', 'Twitter) has', 'Why?', 'Put it back', 'kept', '2023'];

/** What the page's own search finds of `words`, and of letters whether it leads out of the page's own nodes. */
const searching = (words: string[]): string[] => {
  const page = window as unknown as { find: (text: string) => boolean };
  const found: string[] = [];
  const look = (what: string) => {
    const selection = getSelection();
    for (const node of [selection?.anchorNode, selection?.focusNode])
      if (node && node.getRootNode() !== document) found.push(`a node by ${what}`);
  };
  for (const word of words) {
    getSelection()?.removeAllRanges();
    if (page.find(word)) found.push(word);
    look(word);
  }
  for (const letter of ' aeiou.') {
    getSelection()?.removeAllRanges();
    for (let times = 0; times < 300 && page.find(letter); times++) look(letter);
  }
  getSelection()?.removeAllRanges();
  return [...new Set(found)];
};

/** What the page can read of what a person has selected. */
const selecting = (words: string[]): string[] => {
  const selection = getSelection();
  const text = String(selection);
  const nodes = [selection?.anchorNode, selection?.focusNode];
  return [
    ...words.filter((word) => text.includes(word)),
    ...(nodes.some((node) => node && node.getRootNode() !== document) ? ['a node'] : []),
  ];
};

/** Points all over the notice, on its words and beside them. */
async function pointsIn(tab: Tab): Promise<readonly (readonly [number, number])[]> {
  const box = await tab.page.evaluate(() => {
    const { height, width, x, y } = (
      document.querySelector('compose-guard-notice') as Element
    ).getBoundingClientRect();
    return { height, width, x, y };
  });
  const shares = [0.25, 0.5, 0.75];
  return [0.15, 0.3, 0.45].flatMap((down) =>
    shares.map((across) => [box.x + across * box.width, box.y + down * box.height] as const),
  );
}

/** The drivers call it differently. */
const twice = { ...{ clickCount: 2 }, count: 2 };

async function selectAll(tab: Tab): Promise<string[]> {
  const read: string[] = [];
  for (const [x, y] of await pointsIn(tab)) {
    await tab.page.mouse.click(x, y, twice);
    read.push(...(await tab.page.evaluate(selecting, WORDS)));
  }
  const { x, y } = await standing(tab, 'Why?');
  await tab.page.mouse.click(x, y);
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a');
  await tab.page.keyboard.up('Control');
  return [...read, ...(await tab.page.evaluate(selecting, WORDS))];
}

for (const name of fewGroundNames)
  test(`in ${name} a page finds nothing in the notice or the picker, and reads nothing that is selected there`, async () => {
    const ground = await startGround(name);
    try {
      const tab = await ground.newTab();
      await tab.open(pageOf(), address);
      await standing(tab, 'More');
      await tab.page.click('textarea');
      await tab.page.keyboard.type(SECRET);
      await expect.poll(async () => (await ground.drafts()).length).toBe(1);
      await tab.open(pageOf(), address);
      const text = async () => (await tab.inside('notice')).text;
      await expect.poll(text).toContain(SECRET);
      const found = await tab.page.evaluate(searching, WORDS);
      const selected = await selectAll(tab);
      await ground.pick(address);
      await expect.poll(async () => (await tab.inside('picker')).text).toMatch(/Pick a control/);
      const picker = await tab.page.evaluate(searching, ['Pick a control', 'Cancel']);
      record('page-find', name, {
        isMet: [found, selected, picker].flat().length === 0,
        measured: `${found.length} of ${WORDS.length} words and all letters, ${selected.length} of 10 selections, ${picker.length} in the picker`,
      });
      expect({ found, picker, selected }).toEqual({ found: [], picker: [], selected: [] });
    } finally {
      await ground.close();
    }
  });
