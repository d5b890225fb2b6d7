import { type Attack, attack, type Lab } from './attack.ts';

declare const lab: Lab;

/** Popovers over the notice that let presses through. */
export const popoverAttacks: readonly Attack[] = [
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
];
