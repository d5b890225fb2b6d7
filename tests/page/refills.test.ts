// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createRefills, type Refills } from '@/utils/page/refills';

interface Setting {
  readonly box: Element;
  readonly refills: Refills;
  /** Does `change`, and tells how it was looked at. */
  readonly look: (change: () => void) => 'closely' | 'once more' | 'not at all';
}

/** What an observer of `box` tells of `change`. */
function recordsOf(box: Element, change: () => void): MutationRecord[] {
  const before = [...box.childNodes];
  const title = box.getAttribute('title');
  change();
  const after = [...box.childNodes];
  const children = {
    addedNodes: after.filter((node) => !before.includes(node)),
    removedNodes: before.filter((node) => !after.includes(node)),
    target: box,
    type: 'childList',
  };
  const attributes = { addedNodes: [], removedNodes: [], target: box, type: 'attributes' };
  return (box.getAttribute('title') === title
    ? [children]
    : [children, attributes]) as unknown as MutationRecord[];
}

/** A box in which nothing is found whatever is written; with rules unless `isIdle`. */
function setUp(isIdle = true): Setting {
  const box = document.createElement('div');
  box.innerHTML = '<p>a</p><p>b</p>';
  document.body.replaceChildren(box);
  const ways = new Set<'closely' | 'once more'>();
  const refills = createRefills(
    {
      isSameAgain: () => Boolean(ways.add('closely')),
      saysNothing: () => Boolean(ways.add('once more')),
    },
    {
      isIdle,
      leave: () => undefined,
      readAround: () => undefined,
      readBelow: () => undefined,
      version: () => 0,
    },
  );
  const look = (change: () => void) => {
    ways.clear();
    refills.isSame(recordsOf(box, change));
    const [way] = ways;
    return way ?? 'not at all';
  };
  return { box, look, refills };
}

const write = (html: string) => (box: Element) => {
  box.innerHTML = html;
};
const two = write('<p>c</p><p>d</p>');
const nothing = () => undefined;

/** [what, what is written, what happens then, what is written again, how it is looked at] */
test.each([
  ['the same number of elements', two, nothing, two, 'once more'],
  ['more elements', two, nothing, write('<p>c</p><p>d</p><p>e</p>'), 'closely'],
  ['after something else', two, ({ refills }) => refills.interrupt(), two, 'closely'],
  ['text beside elements', nothing, nothing, write('<p>a</p>text'), 'not at all'],
  ['nothing but text', nothing, nothing, write('text'), 'not at all'],
  [
    'an attribute besides',
    two,
    nothing,
    (box) => {
      two(box);
      box.setAttribute('title', 'x');
    },
    'not at all',
  ],
  [
    'where only one of two was filled anew',
    (box) => box.firstElementChild?.replaceWith(document.createElement('p')),
    nothing,
    two,
    'closely',
  ],
] satisfies [
  string,
  (box: Element) => void,
  (setting: Setting) => void,
  (box: Element) => void,
  string,
][])('filled again: %s', (_, first, between, second, expected) => {
  const setting = setUp();
  setting.look(() => first(setting.box));
  between(setting);
  expect(setting.look(() => second(setting.box))).toBe(expected);
});

test('rules look at all that comes', () => {
  const { box, look } = setUp(false);
  look(() => two(box));
  expect(look(() => two(box))).toBe('closely');
});
