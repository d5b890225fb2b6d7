// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { describe } from '@/utils/page/picker/describe';

/** [page, kind, name] */
test.each([
  ['<button>Post to X</button>', 'button', 'Post to X'],
  ['<button aria-label="Post to X">+</button>', 'button', 'Post to X'],
  ['<div role="tab">X</div>', 'tab', 'X'],
  ['<div role="constructor">X</div>', 'text', 'X'],
  ['<a href="/x"><img alt="Twitter"></a>', 'link', 'Twitter'],
  ['<input type="checkbox" title="X">', 'checkbox', 'X'],
  ['<input type="submit" value="Tweet">', 'button', 'Tweet'],
  ['<input value="what somebody typed" placeholder="Search">', 'textField', 'Search'],
  ['<input value="what somebody typed">', 'textField', ''],
  ['<h2>Accounts</h2>', 'heading', 'Accounts'],
  ['<ul><li>one</li><li>two</li></ul>', 'list', 'one two'],
  [`<nav>${'many words '.repeat(20)}</nav>`, 'navigation', ''],
  [`<button>${'w'.repeat(90)}</button>`, 'button', `${'w'.repeat(59)}…`],
  ['<div onclick="go()"><img alt="x"><div>Tailspin</div></div>', 'button', 'Tailspin'],
  ['<section><p>a</p><p>b</p></section>', 'area', 'a b'],
] as const)('%s', (html, kind, name) => {
  document.body.innerHTML = html;
  expect(describe(document.body.firstElementChild ?? document.body)).toEqual({ kind, name });
});
