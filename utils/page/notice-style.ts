import { attributeNamesOf, attributeOf, removeAttributeOf } from './dom';

/** Beats what the page says about unknown elements; out of sight until it has found its place. */
const FIXED = {
  all: 'initial',
  // Gone with the extension: nobody would be there to take it away.
  ...(import.meta.env.BROWSER === 'firefox' && { display: 'var(--compose-guard-notice, none)' }),
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  visibility: 'hidden',
  'z-index': '2147483647',
};
const OWN = new Set(['style', 'popover']);
/** Pages that keep changing the element are left to it for a while after so many times. */
const MAX_RESTORED = 20;
const REST_MS = 1000;

/** The style of a notice's element, kept against the page. */
export interface KeptStyle {
  readonly set: (styles: Readonly<Record<string, string>>) => void;
  /** Whether the element is as it was left. */
  readonly isKept: () => boolean;
  readonly stop: () => void;
}

/** Keeps what `host` bears; `onMeddling` hears of each time that somebody else has changed it. */
export function keepStyle(host: HTMLElement, onMeddling: () => void): KeptStyle {
  const wanted = new Map(Object.entries(FIXED));
  let written: string | null = null;
  let restored = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    const text = [...wanted].map(([name, value]) => `${name}:${value}!important`).join(';');
    host.style.cssText = text;
    written = attributeOf(host, 'style');
    for (const name of attributeNamesOf(host)) if (!OWN.has(name)) removeAttributeOf(host, name);
    if (attributeOf(host, 'popover') !== 'manual') host.popover = 'manual';
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    onMeddling();
    rest ??= setTimeout(() => {
      rest = undefined;
      if (restored > MAX_RESTORED) write();
      restored = 0;
    }, REST_MS);
    if (++restored <= MAX_RESTORED) write();
  });

  write();
  observer.observe(host, { attributes: true });
  return {
    isKept: () =>
      attributeOf(host, 'style') === written &&
      attributeOf(host, 'popover') === 'manual' &&
      attributeNamesOf(host).every((name) => OWN.has(name)),
    set: (styles) => {
      const before = attributeOf(host, 'style');
      let isNew = before !== written;
      for (const [name, value] of Object.entries(styles)) {
        if (wanted.get(name) === value) continue;
        wanted.set(name, value);
        isNew = true;
      }
      if (isNew) write();
    },
    stop: () => {
      observer.disconnect();
      clearTimeout(rest);
    },
  };
}
