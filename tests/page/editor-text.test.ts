// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { linksOfEditor, textOfEditor } from '@/utils/page/editor-text';

function editorOf(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as Element;
}

/** [what, markup, text] */
test.each([
  ['a text area', '<textarea>One\nTwo</textarea>', 'One\nTwo'],
  ['a field', '<input value="One">', 'One'],
  ['plain text', '<div contenteditable="plaintext-only">One\n\nTwo</div>', 'One\n\nTwo'],
  [
    'TipTap',
    '<div contenteditable><p>One</p><p><br class="ProseMirror-trailingBreak"></p><p>Two <strong>bold</strong></p></div>',
    'One\n\nTwo bold',
  ],
  [
    'a line within a paragraph',
    '<div contenteditable><p>One<br>Two<br></p><p>Three</p></div>',
    'One\nTwo\nThree',
  ],
  [
    'Lexical',
    '<div contenteditable><p dir="ltr"><span data-lexical-text="true">One</span></p><p><br></p></div>',
    'One',
  ],
  [
    'Draft.js',
    '<div contenteditable><div data-contents="true"><div data-block="true"><div><span data-offset-key="a"><span data-text="true">One</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span data-text="true">Two</span></div></div></div></div>',
    'One\n\nTwo',
  ],
  [
    'Quill',
    '<div contenteditable><p>One<span class="ql-cursor">\ufeff</span></p><ul><li>Two</li><li>Three</li></ul></div>',
    'One\nTwo\nThree',
  ],
  [
    'Slate, empty',
    '<div contenteditable><div data-slate-node="element"><span contenteditable="false" data-slate-placeholder="true">What is new?</span><span>\ufeff</span></div></div>',
    '',
  ],
  [
    'a mention',
    '<div contenteditable><p>Hi <span contenteditable="false" data-mention="1">@fabrikam</span>!</p></div>',
    'Hi @fabrikam!',
  ],
  [
    'source that is laid out',
    '<div contenteditable>\n  <p>One</p>\n  <p>Two</p>\n</div>',
    'One\nTwo',
  ],
  ['joined emoji', '<div contenteditable><p>👨‍👩‍👧</p></div>', '👨‍👩‍👧'],
])('%s', (_, html, text) => {
  expect(textOfEditor(editorOf(html))).toBe(text);
});

test('very deep markup is read', () => {
  const editor = document.createElement('div');
  let at: Element = editor;
  for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('span'));
  at.textContent = 'deep';
  expect(textOfEditor(editor)).toBe('deep');
});

test('a text of many megabytes is kept as far as a million characters', () => {
  const area = document.createElement('textarea');
  area.value = 'a'.repeat(5_000_000);
  expect(textOfEditor(area)).toHaveLength(1_000_000);
});

/** [markup, links] */
test.each([
  ['<div><p>See <a href="https://example.com/a">this</a></p></div>', ['https://example.com/a']],
  ['<div><a href="https://example.com/a">https://example.com/a</a></div>', []],
  ['<div><a href="javascript:alert(1)">no</a><a href="#a">no</a></div>', []],
] as const)('links of %s', (html, links) => {
  const editor = editorOf(html);
  expect(linksOfEditor(editor, textOfEditor(editor))).toEqual(links);
});
