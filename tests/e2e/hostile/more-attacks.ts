interface At {
  readonly x: number;
  readonly y: number;
}

/** What a page can try beyond the first ten; it runs there, with the button's place. */
export interface Attack {
  readonly name: string;
  readonly run: (at: At) => unknown;
  /** It goes on: a press a second later must not count either. */
  readonly lasts: boolean;
  /** A press elsewhere in the page comes before, as browsers ask for. */
  readonly afterClick?: boolean;
}

/** Helps attacks: covers of the whole viewport that let presses through. */
export function provideCovers(): void {
  const css =
    'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:#fff;pointer-events:none';
  const cover = (tag = 'div', style = css) => {
    const made = document.createElement(tag);
    made.popover = 'manual';
    made.style.cssText = style;
    return made;
  };
  const inShadow = (style = css) => {
    const holder = document.createElement('div');
    const made = cover('div', style);
    holder.attachShadow({ mode: 'closed' }).append(made);
    document.documentElement.append(holder);
    made.showPopover();
    return made;
  };
  const sheet = (text: string) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.documentElement.append(style);
  };
  const host = () => document.querySelector<HTMLElement>('compose-guard-notice');
  Object.assign(window, { lab: { cover, css, host, inShadow, sheet } });
  // Nobody else is to hear of what is shown.
  for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

declare const lab: {
  readonly css: string;
  readonly cover: (tag?: string, style?: string) => HTMLElement;
  readonly host: () => HTMLElement | null;
  readonly inShadow: (style?: string) => HTMLElement;
  readonly sheet: (text: string) => void;
};

const attack = (name: string, run: Attack['run'], part: Partial<Attack> = {}): Attack => ({
  lasts: true,
  name,
  run,
  ...part,
});

export const moreAttacks: readonly Attack[] = [
  attack('a popover of which nobody hears', () => {
    const cover = lab.cover();
    document.body.append(cover);
    cover.showPopover();
  }),
  attack('a popover that bears the name of the notice', () => {
    const cover = lab.cover('compose-guard-notice');
    document.body.append(cover);
    cover.showPopover();
  }),
  attack('a popover that bears the name of the picker', () => {
    const cover = lab.cover('compose-guard-picker');
    document.body.append(cover);
    cover.showPopover();
  }),
  attack('a popover in a closed shadow tree', () => {
    lab.inShadow();
  }),
  attack('the backdrop of a tiny popover', () => {
    lab.sheet('#tiny::backdrop { background: #fff }');
    const tiny = lab.cover('div', 'position:fixed;inset:auto;left:-9px;width:1px;height:1px');
    tiny.id = 'tiny';
    document.body.append(tiny);
    tiny.showPopover();
  }),
  attack('the shadow of a tiny popover', () => {
    const css = 'position:fixed;inset:auto;left:0;top:0;width:1px;height:1px;padding:0;border:0';
    lab.inShadow(`${css};pointer-events:none;box-shadow:0 0 0 3000px #fff`);
  }),
  attack('the outline of a tiny popover', () => {
    const css = 'position:fixed;inset:auto;left:0;top:0;width:1px;height:1px;padding:0;border:0';
    lab.inShadow(`${css};pointer-events:none;outline:3000px solid #fff`);
  }),
  attack('what stands out of a tiny popover', () => {
    const css = 'position:fixed;inset:auto;left:0;top:0;width:1px;height:1px;padding:0;border:0';
    const tiny = lab.cover('div', `${css};overflow:visible;pointer-events:none`);
    const inner = document.createElement('div');
    inner.style.cssText = lab.css;
    tiny.append(inner);
    document.body.append(tiny);
    tiny.showPopover();
  }),
  attack('a popover that is taken away when the button goes down', () => {
    const cover = lab.cover();
    document.body.append(cover);
    cover.showPopover();
    window.addEventListener('pointerdown', () => cover.remove(), { capture: true, once: true });
  }),
  attack('a popover in a shadow tree that is taken away when the button goes down', () => {
    const cover = lab.inShadow();
    window.addEventListener('pointerdown', () => cover.remove(), { capture: true, once: true });
  }),
  attack('a popover that is away while anybody hears of the pointer', () => {
    const cover = lab.inShadow();
    const hide = () => {
      if (cover.matches(':popover-open')) cover.hidePopover();
    };
    const show = () => {
      if (!cover.matches(':popover-open')) cover.showPopover();
    };
    const types = 'pointerover pointermove pointerout pointerdown mousedown mouseup click'.split(
      ' ',
    );
    for (const type of types)
      window.addEventListener(
        type,
        () => {
          hide();
          setTimeout(show);
        },
        true,
      );
  }),
  attack('nobody hearing of the pointer, and a popover that goes with the press', () => {
    const cover = lab.inShadow();
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mouseover'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    window.addEventListener('pointerdown', () => cover.remove(), { capture: true, once: true });
  }),
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
      const topOf = () => lab.host()?.getBoundingClientRect().top;
      const before = topOf();
      if (panel) panel.style.marginBlockStart = '29px';
      return new Promise<void>((done) => {
        let frames = 0;
        const look = () => {
          if (topOf() === before && frames++ < 30) requestAnimationFrame(look);
          else done();
        };
        look();
      });
    },
    { lasts: false },
  ),
  attack(
    'the page scrolled just before',
    () => {
      const topOf = () => lab.host()?.getBoundingClientRect().top;
      const before = topOf();
      window.scrollTo(0, 5);
      return new Promise<void>((done) => {
        let frames = 0;
        const look = () => {
          if (topOf() === before && frames++ < 30) requestAnimationFrame(look);
          else done();
        };
        look();
      });
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
      `* { --text: transparent !important; --surface: transparent !important; --accent: transparent !important; color: transparent !important; font-size: 0 !important; -webkit-text-fill-color: transparent !important; cursor: none !important }`,
    );
  }),
  attack('opacity, filter, clip, transform and visibility of all of the page', () => {
    lab.sheet(
      `html, body { opacity: .01 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; transform: scale(.5) !important; visibility: hidden !important; overflow: clip; contain: paint }`,
    );
  }),
  attack('a frame over it with the highest z-index', () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `${lab.css};z-index:2147483647`;
    document.body.append(frame);
  }),
];
