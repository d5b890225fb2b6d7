import { parse, querySelectorAll } from '@ghostery/adblocker-extended-selectors';
import type { RaceInput } from './hook';
import type { RaceRule } from './rules';

// The library finds elements; when to look is up to whoever uses it.
const DELAY_MS = 25;
const ATTRIBUTE = 'data-race-hidden';

function wordRule({ selector, whole, part, around }: RaceRule): string {
  const text = part ?? `/^\\s*${whole}\\s*$/`;
  return `${selector}:has-text(${text})${around ? `:upward(${around})` : ''}`;
}

export const start = ({ rules }: RaceInput): void => {
  const root = document.documentElement;
  const style = document.createElement('style');
  style.textContent = `[${ATTRIBUTE}] { display: none !important; }`;
  document.head.append(style);
  const trees = rules.map(wordRule).flatMap((text) => parse(text) ?? []);

  const apply = () => {
    for (const tree of trees)
      for (const element of querySelectorAll(root, tree)) element.setAttribute(ATTRIBUTE, '');
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      apply();
    }, DELAY_MS);
  };
  apply();
  new MutationObserver(later).observe(root, { childList: true, subtree: true });
};
