import { type Attack, attack, type Lab } from './attack.ts';

declare const lab: Lab;

/** What else a page can do to the notice and to itself. */
export const otherAttacks: readonly Attack[] = [
  attack('a modal dialog', () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = lab.css;
    document.body.append(dialog);
    dialog.showModal();
  }),
  attack('a modal dialog that is closed when the button goes down', () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = lab.css;
    document.body.append(dialog);
    dialog.showModal();
    window.addEventListener('pointerdown', () => dialog.remove(), { capture: true, once: true });
  }),
  attack(
    'an element in full screen',
    () => {
      const cover = document.createElement('div');
      cover.style.cssText = lab.css;
      cover.id = 'full';
      lab.sheet('#full::backdrop { background: #fff; pointer-events: none }');
      document.body.append(cover);
      return cover.requestFullscreen().catch(() => undefined);
    },
    { afterClick: true },
  ),
  attack('a picture of another view', async () => {
    lab.sheet(
      `::view-transition { pointer-events: none; background: #fff }
      ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 60s; opacity: 0 }`,
    );
    document.body.append(document.createElement('p'));
    await document.startViewTransition?.(() => undefined).ready.catch(() => undefined);
  }),
  attack('a picture of another view that goes with the press', async () => {
    lab.sheet(
      `::view-transition { pointer-events: none; background: #fff }
      ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 60s; opacity: 0 }`,
    );
    const moving = document.startViewTransition?.(() => undefined);
    await moving?.ready.catch(() => undefined);
    const end = () => moving?.skipTransition();
    window.addEventListener('pointerdown', end, { capture: true, once: true });
  }),
  attack('the layer above all others refused to it, and a filter of the page', () => {
    window.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    lab.host()?.addEventListener('beforetoggle', (event) => event.preventDefault());
    lab.host()?.hidePopover();
    lab.sheet('html { filter: opacity(0) !important }');
  }),
  attack('the layer above all others refused to it, and a cover', () => {
    lab.host()?.addEventListener('beforetoggle', (event) => event.preventDefault());
    lab.host()?.hidePopover();
    const cover = document.createElement('div');
    cover.style.cssText = `${lab.css};z-index:2147483647`;
    document.documentElement.append(cover);
  }),
  attack('the page made inert', () => {
    document.documentElement.inert = true;
  }),
  attack(
    'the notice made inert',
    () => {
      const host = lab.host();
      if (host) host.inert = true;
    },
    { lasts: false },
  ),
  attack(
    'the panel moved beside which it stands',
    () => {
      const panel = document.querySelector<HTMLElement>('.panel');
      const moved = lab.moved();
      if (panel) panel.style.marginBlockStart = '29px';
      return moved;
    },
    { lasts: false },
  ),
  attack(
    'the page scrolled just before',
    () => {
      const moved = lab.moved();
      window.scrollTo(0, 5);
      return moved;
    },
    { lasts: false },
  ),
  attack(
    'its controls swapped under the cursor',
    () => {
      document.querySelector<HTMLInputElement>('input')?.click();
      return new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
      );
    },
    { lasts: false },
  ),
  attack('all of the page not drawn', () => {
    document.documentElement.style.setProperty('content-visibility', 'hidden', 'important');
  }),
  attack('zoom of the notice', () => lab.host()?.style.setProperty('zoom', '1.4', 'important'), {
    lasts: false,
  }),
  attack('a frame over it with the highest z-index', () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `${lab.css};z-index:2147483647`;
    document.body.append(frame);
  }),
];

/** What a page can do without the notice being anything but what is seen: presses count. */
export const noAttacks: readonly Attack[] = [
  attack('nothing', () => undefined),
  attack('animations and transitions of the notice', () => {
    lab.sheet(
      `@keyframes away { to { opacity: 0; transform: translate(300px) } }
      compose-guard-notice { animation: away 1ms forwards !important; transition: all 9s !important; opacity: 0 !important; visibility: hidden !important }`,
    );
    lab.host()?.animate([{ opacity: 0, transform: 'translate(300px)' }], { duration: 1e6 });
  }),
  attack('styles that are inherited', () => {
    lab.sheet(
      `* { --text: transparent !important; --surface: transparent !important; --accent: transparent !important; color: transparent !important; -webkit-text-fill-color: transparent !important; cursor: none !important }`,
    );
  }),
  attack('opacity, filter, clip and visibility of all of the page', () => {
    lab.sheet(
      'html, body { opacity: .01 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; visibility: hidden !important }',
    );
  }),
];
