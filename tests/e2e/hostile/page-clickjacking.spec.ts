import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { attacks } from '../attacks.ts';
import { type Attack, provideCovers } from './attack.ts';
import { drawn } from './drawn.ts';
import { fewGroundNames, type Ground, startGround, type Tab } from './grounds.ts';
import { noAttacks, otherAttacks } from './other-attacks.ts';
import { address, pageOf } from './page.ts';
import { popoverAttacks } from './popover-attacks.ts';
import { afterPress, namesIn, standing, wait } from './standing.ts';

const html = pageOf({ start: provideCovers });
const known: readonly Attack[] = [
  ...attacks.map(([name, run]) => ({ lasts: !name.startsWith('zoom'), name, run })),
  ...popoverAttacks,
  ...otherAttacks,
];
/** So many of them are tried in each `npm test`. */
const FEW = 2;
const LONGER_MS = 900;
/** Nobody is led to press by what they have seen for a shorter time. */
const SOON_MS = 100;
/** Until a control shows that the pointer is over it. */
const SHORT_MS = 150;

for (const name of fewGroundNames)
  test.describe(name, () => {
    let ground: Ground;
    test.describe.configure({ mode: 'serial', timeout: 600_000 });
    test.beforeAll(async () => {
      ground = await startGround(name);
    });
    test.afterAll(() => ground.close());

    const hasCounted = async (tab: Tab) =>
      (await namesIn(tab)).some((each) => ['Less', 'Show anyway'].includes(each));

    /** Whether a press counts under an attack although the notice does not look as it did before. */
    async function tryAttack(
      { afterClick, lasts, run }: Attack,
      isLater: boolean,
    ): Promise<boolean> {
      const tab = await ground.newTab();
      try {
        await tab.open(html, address);
        const at = await standing(tab, 'More');
        // On a busy machine it may be drawn late that the pointer is over it: both are how it looks plainly.
        const plain = [await tab.picture(at)];
        await tab.page.mouse.move(at.x, at.y);
        await wait(SHORT_MS);
        plain.push(await tab.picture(at));
        if (afterClick) await tab.page.mouse.click(700, 20);
        await tab.page.evaluate(run, at);
        if (isLater) await tab.page.mouse.move(at.x, at.y);
        await wait(isLater ? LONGER_MS : SOON_MS);
        // What has begun just now may not be painted yet; what is over changed nothing or did.
        if ((isLater || !lasts) && plain.includes(await tab.picture(at))) return false;
        await tab.page.mouse.click(at.x, at.y);
        await afterPress(tab);
        return await hasCounted(tab);
      } finally {
        await tab.close();
      }
    }

    test('no press counts while the notice is not plainly visible', async () => {
      const counted: string[] = [];
      const tried = drawn(known, FEW);
      for (const attack of tried)
        for (const isLater of attack.lasts ? [false, true] : [false])
          if (await tryAttack(attack, isLater)) {
            counted.push(`${attack.name}${isLater ? ', a second later' : ''}`);
            console.log(counted.at(-1));
          }
      record('page-clickjacking', name, {
        isMet: counted.length === 0,
        measured: `${counted.length} in ${tried.length} of ${known.length} attacks`,
      });
      expect(counted).toEqual([]);
    });

    test('presses count where nothing hides it', async () => {
      const refused: string[] = [];
      for (const { name: what, run } of noAttacks) {
        const tab = await ground.newTab();
        await tab.open(html, address);
        const before = await standing(tab, 'More');
        await tab.page.evaluate(run, before);
        const at = await standing(tab, 'More');
        await tab.page.mouse.move(at.x, at.y);
        await wait(100);
        await tab.page.mouse.click(at.x, at.y);
        await afterPress(tab);
        if (!(await hasCounted(tab))) refused.push(what);
        await tab.close();
      }
      expect(refused).toEqual([]);
    });
  });
