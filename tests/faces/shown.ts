import type { Page } from '@playwright/test';

/** Texts of a page that nobody can read as a whole: they run out of a box that cuts them. */
export const cutIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.add(`the page is ${root.scrollWidth} wide, of ${root.clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const place = range.getBoundingClientRect();
      if (place.width <= 1 || place.height <= 1) continue;
      for (let box: Element | null = parent; box && box !== root; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // What only a screen reader is to read is cut to a point, and what ends in dots says so.
        const hasDots = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
        if (hasDots || box.classList.contains('spoken')) break;
        const isWider = place.left < edge.left - 1 || place.right > edge.right + 1;
        const isHigher = place.top < edge.top - 1 || place.bottom > edge.bottom + 1;
        if (isWider && overflowX !== 'auto' && overflowX !== 'scroll')
          found.add(`"${text.slice(0, 60)}" runs out of ${box.tagName}.${box.className}`);
        if (isHigher && (overflowY === 'hidden' || overflowY === 'clip'))
          found.add(`"${text.slice(0, 60)}" is cut by ${box.tagName}.${box.className}`);
        if (isWider || isHigher || overflowX !== 'visible' || overflowY !== 'visible') break;
      }
    }
    return [...found];
  });

/** Everything that a page says, with what only a screen reader says; not what is marked as code or as untranslated. */
export const saidIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const apart = '[translate=no], [lang=en] pre, code, kbd, script, style';
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(apart)) continue;
      if (node instanceof Text) said.push(node.data);
      if (node instanceof Element)
        for (const name of ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'])
          said.push(node.getAttribute(name) ?? '');
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
