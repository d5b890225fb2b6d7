import type { Page } from '@playwright/test';

/** What a control is to someone who does not see it. */
interface Control {
  readonly role: string;
  readonly name: string;
}

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** All nodes of the page's accessibility tree, as screen readers are given it. */
async function treeOf(page: Page): Promise<readonly Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (nodes as readonly AxNode[])
    .filter(({ ignored }) => !ignored)
    .map(({ name, role }) => ({ name: `${name?.value ?? ''}`.trim(), role: `${role?.value}` }));
}

/** What is wrong with the names of a page, as its accessibility tree has them. */
export async function misnamedIn(page: Page): Promise<string[]> {
  const nodes = await treeOf(page);
  const controls = nodes.filter(({ role }) => CONTROLS.has(role));
  const buttons = controls.filter(({ role }) => role === 'button').map(({ name }) => name);
  const repeated = new Set(buttons.filter((name, at) => buttons.indexOf(name) !== at));
  const twice: string[] = [];
  // The browser brings buttons of its own into fields for dates, all of one name.
  for (const name of repeated)
    if ((await page.getByRole('button', { exact: true, name }).count()) > 1) twice.push(name);
  const mains = nodes.filter(({ role }) => role === 'main').length;
  return [
    ...controls.filter(({ name }) => name === '').map(({ role }) => `a ${role} without a name`),
    ...twice.map((name) => `two buttons are called "${name}"`),
    ...nodes
      .filter(({ name, role }) => ['dialog', 'heading', 'region'].includes(role) && name === '')
      .map(({ role }) => `a ${role} without a name`),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
  ];
}

/** So many presses of Tab before it is asked whether all was reached. */
const AT_ONCE = 8;

/** Walks through a page by the Tab key; tells what cannot be reached so, and what does not show that it is. */
export async function unreachedIn(page: Page): Promise<string[]> {
  const most = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const groups = new Set<string>();
    const reachable = [...all].filter((each) => {
      if (!each.checkVisibility({ visibilityProperty: true })) return false;
      if (each.matches(':disabled, [tabindex="-1"]') || each.closest('[inert]')) return false;
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      // Of a group of radio buttons one is reached by Tab, the others by arrow keys.
      const isFirst = !groups.has(each.name);
      groups.add(each.name);
      return isFirst;
    });
    for (const each of reachable) {
      const group = each instanceof HTMLInputElement && each.type === 'radio' ? each.name : '';
      each.dataset.wanted = group || 'itself';
    }
    document.addEventListener('focusin', ({ target: focused }) => {
      if (!(focused instanceof HTMLElement)) return;
      const isRadio = focused instanceof HTMLInputElement && focused.type === 'radio';
      const reached = isRadio
        ? document.querySelector<HTMLElement>(`[data-wanted="${CSS.escape(focused.name)}"]`)
        : focused;
      // What is drawn for it may be the thing beside it: a switch, a card.
      const drawn = [focused, focused.nextElementSibling, focused.parentElement];
      const isShown = drawn.some((each) => {
        if (!each) return false;
        const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(each);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
        );
      });
      if (reached?.dataset.wanted && reached.dataset.reached !== 'seen')
        reached.dataset.reached = isShown ? 'seen' : 'unseen';
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
    // A field for a date has a stop for each of its parts, and a frame one for each control in it.
    const parts = reachable.filter((each) => /date|time/.test(each.getAttribute('type') ?? ''));
    const inside = 7 * parts.length + 20 * document.querySelectorAll('iframe').length;
    // The walk may begin in the middle, and a list may grow on the way.
    return 2 * (reachable.length + inside) + 100;
  });
  for (let step = 0, isThrough = false; step < most && !isThrough; step += AT_ONCE) {
    for (let press = 0; press < AT_ONCE; press++) await page.keyboard.press('Tab');
    isThrough = await page.evaluate(
      () => document.querySelector('[data-wanted]:not([data-reached])') === null,
    );
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-wanted]')].flatMap((each) => {
      const { reached } = each.dataset;
      delete each.dataset.wanted;
      delete each.dataset.reached;
      if (reached === 'seen') return [];
      const what = `${each.outerHTML.slice(0, 120)}`;
      return [reached ? `no visible focus: ${what}` : `not reached: ${what}`];
    }),
  );
}
