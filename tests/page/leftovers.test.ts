// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { removeLeftovers } from '@/utils/page/leftovers';
import { createStyles } from '@/utils/page/stylesheet';

test('a new copy of the script takes away what an earlier one has left, and nothing else', () => {
  document.body.innerHTML =
    '<p data-compose-guard="hidden">X</p><p data-compose-guard-pending>Y</p><b id="own">Z</b>';
  document.documentElement.append(document.createElement('compose-guard-notice'));
  const own = new CSSStyleSheet();
  own.replaceSync('b { color: red; }');
  document.adoptedStyleSheets = [own];
  createStyles().ensure([document.body]);
  removeLeftovers();
  expect(document.body.innerHTML).toBe('<p>X</p><p>Y</p><b id="own">Z</b>');
  expect(document.querySelector('compose-guard-notice')).toBeNull();
  expect(document.adoptedStyleSheets).toEqual([own]);
});
