// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { selectedText } from '@/utils/page/selected-text';

const PAGE = `
  <p id="note">Autumn roast</p>
  <textarea id="post">First line
Second line</textarea>
  <input id="title" value="Autumn roast">
  <form><input id="password" type="password" value="hunter2"><p id="beside">Your account</p></form>
  <input id="card" autocomplete="cc-number" value="4111 1111">
  <input id="code" name="otp" value="123456">
  <div id="secret" contenteditable="true" aria-label="Password"><p id="typed">hunter2</p></div>`;

const at = (id: string) => document.getElementById(id) as HTMLElement;

/** Selects in a field, or all that stands in something else. */
function select(id: string, start = 0, end = 100): void {
  const element = at(id);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.setSelectionRange(start, end);
    return;
  }
  getSelection()?.selectAllChildren(element);
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
  getSelection()?.removeAllRanges();
});

/** [where, from, to, what is told] */
test.each<[string, number, number, string]>([
  ['note', 0, 0, 'Autumn roast'],
  ['post', 0, 100, 'First line\nSecond line'],
  ['post', 6, 17, 'line\nSecond'],
  ['title', 0, 6, 'Autumn'],
])('of #%s from %d to %d', (id, start, end, text) => {
  select(id, start, end);
  expect(selectedText(() => null)).toEqual({ kind: 'text', text });
});

test.each(['password', 'card', 'code', 'typed', 'beside'])('of #%s nothing is told', (id) => {
  select(id);
  expect(selectedText(() => null)).toEqual({ kind: 'secret' });
});

test('where nothing is selected there is nothing to tell', () => {
  expect(selectedText(() => null)).toEqual({ kind: 'none' });
  select('post', 3, 3);
  expect(selectedText(() => null)).toEqual({ kind: 'none' });
});

test('a field in a shadow tree is found, also in a closed one', () => {
  const host = document.createElement('x-editor');
  const root = host.attachShadow({ mode: 'closed' });
  const field = document.createElement('textarea');
  field.value = 'Autumn\nroast';
  root.append(field);
  document.body.append(host);
  field.focus();
  field.setSelectionRange(0, 100);
  Object.defineProperties(document, { activeElement: { configurable: true, value: host } });
  Object.defineProperties(root, { activeElement: { value: field } });
  const found = selectedText((element) => (element === host ? root : null));
  Reflect.deleteProperty(document, 'activeElement');
  expect(found).toEqual({ kind: 'text', text: 'Autumn\nroast' });
});
