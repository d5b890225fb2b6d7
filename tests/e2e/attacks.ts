/** What a page can try so that a person presses what they do not see; it runs there, with the button's place. */
export const attacks: readonly (readonly [string, (at: { x: number; y: number }) => void])[] = [
  [
    'opacity of the notice, set again in each frame',
    () => {
      const again = () => {
        document
          .querySelector<HTMLElement>('compose-guard-notice')
          ?.style.setProperty('opacity', '0.01', 'important');
        requestAnimationFrame(again);
      };
      again();
    },
  ],
  [
    'a mask over the notice',
    () => {
      const mask = 'linear-gradient(transparent, transparent)';
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('mask-image', mask, 'important');
    },
  ],
  [
    'a filter of the notice',
    () => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('filter', 'opacity(0)', 'important');
    },
  ],
  [
    'a blend mode of the notice',
    () => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('mix-blend-mode', 'difference', 'important');
    },
  ],
  [
    'a clip-path of the notice',
    () => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('clip-path', 'circle(12px)', 'important');
    },
  ],
  [
    'the notice made tiny and put under the cursor',
    ({ x, y }) => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('transform-origin', '0 0', 'important');
      host?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(.02)`, 'important');
    },
  ],
  [
    'a popover over it that lets presses through',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'the notice moved under the cursor',
    () => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      host?.style.setProperty('left', '40px', 'important');
    },
  ],
  [
    'zoom of the page',
    () => {
      document.documentElement.style.zoom = '1.03';
    },
  ],
  [
    'the notice put into another element',
    () => {
      const host = document.querySelector<HTMLElement>('compose-guard-notice');
      const faint = document.createElement('div');
      faint.style.opacity = '0.01';
      document.body.append(faint);
      if (host) faint.append(host);
    },
  ],
];
