/** Shadow trees without end: deep, beside each other, and by elements that attach more when they are met. */
export function attachForever(): void {
  customElements.define(
    'more-and-more',
    class extends HTMLElement {
      connectedCallback() {
        const next = document.createElement('more-and-more');
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        setTimeout(() => root.append(next), 20);
      }
    },
  );
  addEventListener('DOMContentLoaded', () => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.body.append(box, document.createElement('more-and-more'));
    let deepest: Element | ShadowRoot = box;
    for (let level = 0; level < 10_000; level++) {
      const next = document.createElement('div');
      deepest.append(next);
      deepest = level % 2 ? next : next.attachShadow({ mode: 'open' });
    }
    for (let beside = 0; beside < 10_000; beside++) {
      const next = document.createElement('div');
      next.attachShadow({ mode: 'open' }).append(document.createElement('span'));
      box.append(next);
    }
    setInterval(() => {
      for (let beside = 0; beside < 20; beside++) {
        const next = document.createElement('div');
        box.append(next);
        next.attachShadow({ mode: beside % 2 ? 'open' : 'closed' }).append('Twitter');
      }
    }, 50);
  });
}
