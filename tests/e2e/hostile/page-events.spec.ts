import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { ENTRIES, FORGED, HEARD } from './forged.ts';
import { type Ground, groundNames, startGround, type Tab } from './grounds.ts';
import { address, pageOf } from './page.ts';
import { afterPress, namesIn, pressAt, standing } from './standing.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

for (const name of groundNames)
  test.describe(name, () => {
    let ground: Ground;
    let tab: Tab;
    test.describe.configure({ mode: 'serial' });
    test.beforeAll(async () => {
      ground = await startGround(name);
      tab = await ground.newTab();
    });
    test.afterAll(() => ground.close());

    const hidden = () =>
      tab.page.evaluate(() => document.querySelectorAll('[data-compose-guard=hidden]').length);
    const add = () =>
      tab.page.evaluate(() => {
        const panel = document.querySelector('.panel');
        const list = document.querySelector('.panel ul');
        const item = list?.firstElementChild?.cloneNode(true) as Element;
        item.removeAttribute('data-compose-guard');
        list?.append(item);
        return panel !== null;
      });
    const state = async () =>
      JSON.stringify([await ground.ask('getSettings', null), await ground.tabs()]);

    test('no forged event or message stops the guard, or does anything in its name', async () => {
      const failed: string[] = [];
      const ids = [new URL(ground.root).host, 'compose-guard@compose-guard.example'];
      for (const [what, forge] of FORGED) {
        await tab.open(pageOf(), address);
        await expect.poll(hidden).toBe(1);
        await standing(tab, 'More');
        const before = await state();
        const controls = await namesIn(tab);
        await tab.page
          .evaluate(forge, { entries: ENTRIES, heard: HEARD, ids })
          .catch((error) => failed.push(`${what}: ${error}`));
        await afterPress(tab);
        // Before anything is typed: then an earlier text is no longer offered.
        const left = await namesIn(tab);
        const gone = controls.filter((each) => !left.includes(each));
        if (gone.length > 0) failed.push(`${what}: ${gone} went from the notice`);
        await add();
        await expect.poll(hidden, { message: what }).toBe(2);
        await tab.page.click('textarea');
        await tab.page.keyboard.type(`Kept although there was ${what}`);
        const kept = async () =>
          (await ground.drafts()).some(({ texts }) => texts[0]?.text.endsWith(what));
        await expect.poll(kept, { message: what }).toBe(true);
        if ((await state()) !== before) failed.push(`${what}: something was done`);
        expect(await namesIn(tab)).toContain('More');
      }
      record('page-forged-events', name, {
        isMet: failed.length === 0,
        measured: `${failed.length} in ${FORGED.length} kinds, ${HEARD.length} events, ${ENTRIES.length} scripts`,
      });
      expect(failed).toEqual([]);
    });

    test('no script that runs in pages announces itself to them', () => {
      const folder = BUILDS[name];
      const files = readdirSync(folder).filter(
        (file) => file.endsWith('.js') && file !== 'background.js',
      );
      expect(files).toEqual(expect.arrayContaining(ENTRIES.map((entry) => `${entry}.js`)));
      for (const file of files) {
        const code = readFileSync(`${folder}/${file}`, 'utf8');
        expect(code, file).not.toContain('content-script-started');
        expect(code, file).not.toContain("addEventListener('message'");
      }
    });

    test('10,000 events that nobody made do nothing to the notice', async () => {
      await tab.open(pageOf(), address);
      await pressAt(tab, await standing(tab, 'More'));
      const anyway = await standing(tab, 'Show anyway');
      const before = await state();
      await tab.page.evaluate(
        ({ heard, place }) => {
          const host = document.querySelector<HTMLElement>('compose-guard-notice');
          const makers = [
            (type: string, init: object) => new Event(type, init),
            (type: string, init: object) => new MouseEvent(type, { ...init, detail: 1 }),
            (type: string, init: object) => new PointerEvent(type, { ...init, detail: 1 }),
            (type: string, init: object) => new KeyboardEvent(type, { ...init, key: 'Enter' }),
          ];
          for (let round = 0; round < 10_000; round++) {
            const type = heard[round % heard.length] ?? 'click';
            const init = {
              bubbles: true,
              cancelable: true,
              clientX: place.x,
              clientY: place.y,
              composed: true,
            };
            const event = makers[round % makers.length]?.(type, init);
            const target = round % 3 ? host : document.elementFromPoint(place.x, place.y);
            if (event) target?.dispatchEvent(event);
            if (round % 500 === 0) host?.click();
            if (round % 500 === 1) host?.focus();
            if (round % 500 === 2) (document.activeElement as HTMLElement | null)?.click();
          }
        },
        { heard: HEARD, place: anyway },
      );
      await afterPress(tab);
      const actions = [(await state()) !== before, (await hidden()) !== 1].filter(Boolean).length;
      record('page-synthetic', name, { isMet: actions === 0, measured: `${actions} of 10,000` });
      expect(actions).toBe(0);
      await standing(tab, 'Show anyway');
    });

    test('nor to the picker', async () => {
      await tab.open(pageOf(), address);
      await expect.poll(hidden).toBe(1);
      await ground.pick(address);
      await expect.poll(async () => (await tab.inside('picker')).text).toMatch(/Pick a control/);
      const before = await state();
      await tab.page.evaluate((heard) => {
        const host = document.querySelector<HTMLElement>('compose-guard-picker');
        for (let round = 0; round < 10_000; round++) {
          const type = heard[round % heard.length] ?? 'click';
          const init = { bubbles: true, clientX: 60, clientY: 130, composed: true, detail: 1 };
          const event = type.startsWith('key')
            ? new KeyboardEvent(type, { ...init, key: round % 2 ? 'Enter' : 'Escape' })
            : new PointerEvent(type, init);
          (round % 2 ? host : document.querySelector('label'))?.dispatchEvent(event);
        }
      }, HEARD);
      await afterPress(tab);
      expect((await tab.inside('picker')).text).toMatch(/Pick a control/);
      expect(await state()).toBe(before);
      expect(await hidden()).toBe(1);
    });
  });
