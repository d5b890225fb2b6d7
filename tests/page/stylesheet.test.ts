// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createStyles } from '@/utils/page/stylesheet';
import { watchPage } from '@/utils/page/watch';

const count = () => document.adoptedStyleSheets.length;

/** [what the page does after it has replaced its list of stylesheets] */
test.each([
  ['sets an attribute to what it was', () => document.body.setAttribute('class', 'a')],
  ['changes a text', () => document.body.append('b')],
])('the stylesheet is there again when the page %s', async (_, act) => {
  document.body.setAttribute('class', 'a');
  const stop = new AbortController();
  const styles = createStyles();
  watchPage(() => undefined, styles.keep, stop.signal).watch(document);
  styles.ensure([document.body]);
  expect(count()).toBe(1);
  document.adoptedStyleSheets = [];
  act();
  await Promise.resolve();
  expect(count()).toBe(1);
  stop.abort();
  styles.remove();
  expect(count()).toBe(0);
});
