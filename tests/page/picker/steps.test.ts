// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createPointing } from '@/utils/page/picker/pointing';
import { firstStepOf, stepsFrom } from '@/utils/page/picker/steps';

function stepsIn(html: string) {
  document.body.innerHTML = html;
  const pointed = document.querySelector('[data-p]');
  if (!pointed) throw new Error('nothing is pointed at');
  const steps = stepsFrom(pointed);
  const name = (at: Element) => at.id || at.localName;
  return { first: name(steps[firstStepOf(steps)] ?? document.body), steps: steps.map(name) };
}

/** [what, page, steps from the innermost, the one that is meant at first] */
test.each([
  [
    'a drawing in a button means the button',
    '<ul><li>12 <button id="b"><svg id="s"><path data-p d="M1"/></svg></button></li><li>2</li></ul>',
    ['s', 'b', 'li', 'ul'],
    'b',
  ],
  [
    'boxes around one thing are no steps',
    '<ul><li>1 <div><div><button id="b" data-p>X</button></div></div></li><li>2</li></ul>',
    ['b', 'li', 'ul'],
    'b',
  ],
  [
    'a box that is called something is a step',
    '<main><div id="d" data-testid="row"><button id="b" data-p>X</button></div><p></p></main>',
    ['b', 'd', 'main'],
    'b',
  ],
  [
    'what is only pressed is a control as well',
    '<main><div id="c" onclick="go()"><span id="t" data-p>X</span><i></i></div><p></p></main>',
    ['t', 'c', 'main'],
    'c',
  ],
  ['a text is itself', '<main><p id="t" data-p>words</p><p></p></main>', ['t', 'main'], 't'],
] as const)('%s', (_, html, steps, first) => expect(stepsIn(html)).toEqual({ first, steps }));

test('wider goes out, narrower back to what was pointed at', () => {
  document.body.innerHTML =
    '<ul id="u"><li id="l">1 <button id="b">X<i id="i"></i></button></li><li>2</li></ul>';
  const element = (id: string) => document.getElementById(id) ?? document.body;
  const pointing = createPointing();
  pointing.to(element('i'));
  expect(pointing.meant()?.id).toBe('b');
  pointing.widen();
  expect(pointing.meant()?.id).toBe('l');
  expect(pointing.crumbs().map(({ isMeant, kind }) => [kind, isMeant])).toEqual([
    ['list', false],
    ['listItem', true],
    ['button', false],
    ['area', false],
  ]);
  // What the person chose stays as long as the pointer does not leave it.
  pointing.to(element('b'));
  expect(pointing.meant()?.id).toBe('l');
  pointing.widen();
  pointing.widen();
  expect(pointing.canWiden()).toBe(false);
  for (let steps = 0; steps < 5; steps++) pointing.narrow();
  expect(pointing.meant()?.id).toBe('i');
  expect(pointing.canNarrow()).toBe(false);
  element('i').remove();
  expect(pointing.meant()).toBeNull();
});
