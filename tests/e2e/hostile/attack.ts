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
  const moved = () => {
    const topOf = () => host()?.getBoundingClientRect().top;
    const before = topOf();
    return new Promise<void>((done) => {
      let frames = 0;
      const look = () => {
        if (topOf() === before && frames++ < 30) requestAnimationFrame(look);
        else done();
      };
      requestAnimationFrame(look);
    });
  };
  Object.assign(window, { lab: { cover, css, host, inShadow, moved, sheet } });
  // Nobody else is to hear of what is shown.
  for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

/** What attacks find in their page. */
export interface Lab {
  readonly css: string;
  readonly cover: (tag?: string, style?: string) => HTMLElement;
  readonly host: () => HTMLElement | null;
  readonly inShadow: (style?: string) => HTMLElement;
  /** Settles once the notice stands elsewhere than now, or half a second later. */
  readonly moved: () => Promise<void>;
  readonly sheet: (text: string) => void;
}

export const attack = (name: string, run: Attack['run'], part: Partial<Attack> = {}): Attack => ({
  lasts: true,
  name,
  run,
  ...part,
});
