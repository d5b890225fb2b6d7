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

test('a shadow tree that left is not looked after any longer', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('p'));
  const styles = createStyles();
  styles.ensure([...root.children]);
  root.adoptedStyleSheets = [];
  styles.keep();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  host.remove();
  root.adoptedStyleSheets = [];
  styles.keep();
  expect(root.adoptedStyleSheets).toHaveLength(0);
  styles.remove();
});
