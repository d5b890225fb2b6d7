import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { type Ground, groundNames, startGround, type Tab } from './grounds.ts';
import { address, pageOf } from './page.ts';
import { quietAddress, signs } from './signs.ts';
import { standing } from './standing.ts';
import { defineElements, reading } from './ways-to-read.ts';

const SECRET = 'Quokka brew on Tuesday';

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

    test('a page reads nothing of the notice, and no earlier text enters it without a press', async () => {
      await tab.open(pageOf(), address);
      await standing(tab, 'More');
      await tab.page.click('textarea');
      await tab.page.keyboard.type(SECRET);
      await expect.poll(async () => (await ground.drafts()).length).toBe(1);
      // Another host's page is offered nothing of it.
      const other = 'https://app.usepostli.com/posts/create';
      for (const [at, isOffered] of [
        [address, true],
        [other, false],
      ] as const) {
        await tab.open(pageOf({ start: defineElements }), at);
        const text = async () => (await tab.inside('notice')).text;
        await expect.poll(text).toMatch(/X \(Twitter\)/);
        if (isOffered) await expect.poll(text).toContain(SECRET);
        else expect(await text()).not.toContain(SECRET);
        const found = await tab.page.evaluate(reading, SECRET);
        const typed = await tab.page.evaluate(() => document.querySelector('textarea')?.value);
        expect(typed).toBe('');
        record('page-reads', name, {
          isMet: found.length === 0,
          measured: `${found.length} of 25 ways`,
        });
        expect(found).toEqual([]);
      }
    });

    test('fonts of the page do not tell which letters the notice holds', async () => {
      await tab.open(pageOf(), address);
      await expect.poll(async () => (await tab.inside('notice')).text).toContain(SECRET);
      const asked = await tab.page.evaluate(async () => {
        const families = [
          'system-ui',
          'sans-serif',
          'monospace',
          '-apple-system',
          'Segoe UI',
          'Roboto',
          'Arial',
          'DejaVu Sans',
        ];
        const host = document.querySelector('compose-guard-notice');
        const before = host?.getBoundingClientRect().height;
        const asked: string[] = [];
        const seen = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) asked.push(entry.name);
        });
        seen.observe({ entryTypes: ['resource'] });
        const style = document.createElement('style');
        style.textContent = families
          .map(
            (family, at) =>
              `@font-face { font-family: "${family}"; src: url("/legacy/font-${at}.woff2"); unicode-range: U+51 }`,
          )
          .join('');
        document.head.append(style);
        await new Promise((done) => setTimeout(done, 400));
        const after = host?.getBoundingClientRect().height;
        return {
          asked: asked.filter((url) => url.includes('font-')),
          isSame: before === after,
        };
      });
      expect(asked).toEqual({ asked: [], isSame: true });
    });

    test('on a page with nothing to guard there is no sign of the extension, elsewhere only its contract', async () => {
      const files = ['manifest.json', 'notice.js', 'icons/128.png', 'popup.html', 'options.html'];
      await tab.open(
        pageOf({
          panel: '<h1>Shop</h1><form><textarea></textarea><button>Send</button></form>',
          start: signs.record,
        }),
        quietAddress,
      );
      await tab.page.click('textarea');
      await tab.page.keyboard.type('Hello');
      await tab.page.keyboard.press('F9');
      const quiet = await tab.page.evaluate(signs.read, { files, root: ground.root });
      await tab.open(pageOf({ start: signs.record }), address);
      await standing(tab, 'More');
      await tab.page.click('textarea');
      await tab.page.keyboard.type('Hello');
      await expect.poll(async () => (await tab.inside('notice')).text).toMatch(/is kept/);
      await tab.page.keyboard.press('F9');
      const loud = await tab.page.evaluate(signs.read, { files, root: ground.root });
      const calls = [...quiet, ...loud].filter((each) => each.startsWith('call of'));
      record('page-patched', name, {
        isMet: calls.length === 0,
        measured: `${calls.length} calls of 14 patched prototypes`,
      });
      const more = loud.filter((each) => !signs.contract.includes(each));
      record('page-fingerprint', name, {
        isMet: quiet.length + more.length === 0,
        measured: `${quiet.length}; ${more.length}`,
      });
      expect(quiet).toEqual([]);
      expect(more).toEqual([]);
      expect(loud.length).toBeGreaterThan(2);
    });
  });
