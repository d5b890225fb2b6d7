import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { type Ground, groundNames, startGround, type Tab } from './grounds.ts';
import { address, pageOf } from './page.ts';
import { afterPress, namesIn, standing } from './standing.ts';

/** Everything that the extension's scripts in pages listen for. */
const HEARD =
  'auxclick beforeinput beforetoggle blur change click compositionend contextmenu copy dblclick dragstart drop focus focusin focusout input keydown keypress keyup load mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup pagehide pageshow paste pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup popstate prerenderingchange resize scroll selectstart submit toggle touchcancel touchend touchmove touchstart visibilitychange wheel'.split(
    ' ',
  );
const ENTRIES = [
  'collector',
  'dashboard',
  'detector',
  'keeper',
  'notice',
  'picker',
  'point',
  'selection',
];
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** [what is forged, a page's doing, with the extension's address and its scripts] */
const FORGED: readonly (readonly [
  string,
  (given: { ids: readonly string[]; entries: readonly string[]; heard: readonly string[] }) => void,
])[] = [
  [
    "a start of WXT's content scripts",
    ({ entries, ids }) => {
      for (const id of ids)
        for (const entry of entries) {
          const name = `${id}:${entry}:wxt:content-script-started`;
          const detail = { contentScriptName: entry, messageId: 'forged' };
          document.dispatchEvent(new CustomEvent(name, { detail }));
          window.dispatchEvent(new CustomEvent(name, { detail }));
          window.postMessage({ ...detail, type: name }, '*');
          window.postMessage({ ...detail, type: 'wxt:content-script-started' }, '*');
        }
    },
  ],
  [
    'each event that scripts listen for, everywhere',
    ({ heard }) => {
      const places = [
        window,
        document,
        document.documentElement,
        document.body,
        ...document.querySelectorAll('.panel, .panel *, compose-guard-notice'),
      ];
      for (const type of heard)
        for (const place of places)
          if (!(place instanceof HTMLButtonElement && type === 'click'))
            place.dispatchEvent(new Event(type, { bubbles: false, composed: true }));
    },
  ],
  [
    'messages in the form of our own',
    ({ entries }) => {
      const names =
        'planChanged draftWanted focusNotice showUnit present pickerEnd saveSettings pauseHere';
      for (const name of [...names.split(' '), ...entries]) {
        window.postMessage({ data: null, name }, '*');
        document.dispatchEvent(new CustomEvent(`compose-guard:${name}`, { detail: null }));
      }
    },
  ],
  [
    'the symbols by which the scripts share',
    () => {
      const names =
        'page notices keeper kept collect picked-page own toggles detector previewer picker';
      for (const name of names.split(' ')) {
        const key = Symbol.for(`compose-guard.${name}`);
        const all = globalThis as unknown as Record<symbol, unknown>;
        if (all[key] !== undefined) throw new Error(`${name} can be reached`);
        all[key] = () => undefined;
      }
    },
  ],
];

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
        await add();
        await expect.poll(hidden, { message: what }).toBe(2);
        await tab.page.click('textarea');
        await tab.page.keyboard.type(`Kept although there was ${what}`);
        const kept = async () =>
          (await ground.drafts()).some(({ texts }) => texts[0]?.text.endsWith(what));
        await expect.poll(kept, { message: what }).toBe(true);
        if ((await state()) !== before) failed.push(`${what}: something was done`);
        if (!controls.every((each) => controls.includes(each)))
          failed.push(`${what}: the notice went`);
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
      const at = await standing(tab, 'More');
      await tab.page.mouse.click(at.x, at.y);
      await afterPress(tab);
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
