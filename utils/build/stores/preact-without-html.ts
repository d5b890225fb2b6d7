import type { Plugin } from 'vite';

/** `isHydrating || (old && (new.__html == old.__html || …)) || (dom.innerHTML = new.__html),` as Preact ships it. */
const writesHtml =
  /(\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),/g;

/**
 * Takes the code of Preact and gives it without the only place where it writes HTML from a text. A
 * Preact in which that place is not found throws, so that an update cannot bring it back unseen.
 */
export function withoutHtml(code: string): string {
  const places = code.match(writesHtml)?.length ?? 0;
  const left = code.replace(writesHtml, '');
  if (places === 1 && !left.includes('innerHTML')) return left;
  throw new Error(
    `Preact writes innerHTML elsewhere than expected (found ${places} times): see ${import.meta.filename}`,
  );
}

/**
 * No component sets `dangerouslySetInnerHTML`, and the linter forbids it. What is not there cannot be
 * misused, and Mozilla's linter warns of it.
 */
export const preactWithoutHtml = (): Plugin => ({
  name: 'preact-without-html',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
    handler: (code) => ({ code: withoutHtml(code), map: null }),
  },
});
