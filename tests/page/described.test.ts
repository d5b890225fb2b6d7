// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { descriptionOf } from '@/utils/page/described';

/** [what, element, how it is described] */
test.each([
  [
    'a test id',
    '<button data-testid="post-x" id="b" role="tab">X</button>',
    'button[data-testid="post-x"]',
  ],
  ['an id', '<li id="x" role="option">X</li>', 'li#x'],
  ['a role', '<div role="option">X</div>', 'div[role="option"]'],
  ['a kind of input', '<input type="checkbox">', 'input[type="checkbox"]'],
  ['nothing but its tag', '<label>Post to X</label>', 'label'],
  ['no id that reads like a text', '<div id="Dear Ms Smith">X</div>', 'div'],
  ['no id that breaks out of its quotes', "<div id='a\"b'>X</div>", 'div'],
  ['no id that turns the text around', '<div id="a\u202eb">X</div>', 'div'],
  ['no long id', `<div id="${'a'.repeat(61)}" role="tab">X</div>`, 'div[role="tab"]'],
  [
    'a long name of a tag is cut',
    `<x-${'a'.repeat(200)}></x-${'a'.repeat(200)}>`,
    `x-${'a'.repeat(38)}`,
  ],
] as const)('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(descriptionOf(document.body.firstElementChild as Element)).toBe(expected);
});
