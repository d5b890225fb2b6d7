// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { locator } from '@/tests/fixtures/rule-locator';
import { createRuleIndex } from '@/utils/page/rule-index';

const roots = [document];
const find = (id: string) => document.getElementById(id) as Element;

beforeEach(() => {
  document.body.innerHTML =
    '<div class="card" id="card"><button id="tweet">Tweet</button><i id="plain" class="label">Other</i></div>';
});

/** The ids that are hit, and by which rules. */
function hitsOf(index: ReturnType<typeof createRuleIndex>) {
  return [...index.hits(roots)].map(([element, rules]) => [
    element.id,
    rules.map(({ rule }) => rule).join(),
  ]);
}

test.each([
  ['a selector', { selector: '.card' }, ['card']],
  ['a label', { labels: ['tweet'] }, ['tweet']],
  ['a label in what a selector finds', { selector: '.card', labels: ['Tweet'] }, ['card']],
  ['a label that nothing bears', { selector: '.card', labels: ['Twee'] }, []],
  ['a selector that the browser refuses', { selector: ':::' }, []],
] as const)('%s', (_, part, expected) => {
  const index = createRuleIndex([locator(part)]);
  index.readBelow([document.documentElement]);
  expect(hitsOf(index).map(([id]) => id)).toEqual(expected);
});

describe('after a change', () => {
  test('of a text, what is around it is looked at again', () => {
    const index = createRuleIndex([locator({ selector: '.card', labels: ['Send'] })]);
    index.readBelow([document.documentElement]);
    expect(hitsOf(index)).toEqual([]);
    find('tweet').textContent = 'Send';
    index.readAround(find('tweet'), false);
    expect(hitsOf(index)).toEqual([['card', 'a']]);
    find('tweet').textContent = 'Other';
    index.readAround(find('tweet'), false);
    expect(hitsOf(index)).toEqual([]);
  });

  test('of a class around it', () => {
    const index = createRuleIndex([locator({ selector: '.open .label' })]);
    index.readBelow([document.documentElement]);
    find('card').classList.add('open');
    index.readAround(find('card'), true);
    expect(hitsOf(index)).toEqual([['plain', 'a']]);
    find('card').classList.remove('open');
    index.readAround(find('card'), true);
    expect(hitsOf(index)).toEqual([]);
  });

  test('beside it, where a selector looks there', () => {
    const index = createRuleIndex([locator({ selector: '#tweet + .label' })]);
    index.readBelow([document.documentElement]);
    expect(hitsOf(index)).toEqual([['plain', 'a']]);
    find('tweet').remove();
    expect(hitsOf(index)).toEqual([]);
  });
});

test('rules that look in the same place are told apart', () => {
  const index = createRuleIndex([
    locator({ selector: '.label', labels: ['Other'], rule: 'a' }),
    locator({ selector: '.label', labels: ['None'], rule: 'b' }),
    locator({ selector: '.label', rule: 'c' }),
  ]);
  index.readBelow([document.documentElement]);
  expect(hitsOf(index)).toEqual([['plain', 'a,c']]);
});

describe('what left the page', () => {
  /** [what, the button's text when it is back, whether all that left could be looked through] */
  test.each([
    ['comes back as another', 'Other', true, []],
    ['comes back as another, and much left', 'Other', false, []],
    ['comes back as it was', 'Tweet', true, ['tweet']],
  ] as const)('%s', (_, text, isKnown, expected) => {
    const index = createRuleIndex([locator({ selector: 'button', labels: ['Tweet'] })]);
    index.readBelow([document.documentElement]);
    const button = find('tweet');
    button.remove();
    button.textContent = text;
    index.leave(isKnown ? [button] : null);
    find('card').append(button);
    index.readBelow([button]);
    expect(hitsOf(index).map(([id]) => id)).toEqual(expected);
  });

  test('is hit no longer', () => {
    const index = createRuleIndex([locator({ selector: 'button' })]);
    index.readBelow([document.documentElement]);
    const before = index.version();
    const button = find('tweet');
    button.remove();
    index.leave(null);
    expect(index.version()).toBeGreaterThan(before);
    expect(index.of(button)).toEqual([]);
  });
});

/** [what was missed, how the page became another] */
test.each([
  ['a class that went', () => find('card').classList.remove('card')],
  ['what is around it', () => document.body.append(find('plain'))],
  ['that it left the page', () => find('plain').remove()],
] as const)(
  'what is hit no longer is forgotten after a rest in which was missed: %s',
  (_, change) => {
    const index = createRuleIndex([locator({ selector: '.card .label' })]);
    index.readBelow([document.documentElement]);
    const plain = find('plain');
    const before = index.version();
    change();
    index.startOver();
    index.readBelow([document.documentElement]);
    expect(hitsOf(index)).toEqual([]);
    expect(index.of(plain)).toEqual([]);
    expect(index.version()).toBeGreaterThan(before);
  },
);

test('a control that an attribute names is still hit when others come beside it', () => {
  const rules = [locator({ selector: 'button', labels: ['Tweet'] })];
  document.body.innerHTML = '<div id="box"><button id="old" aria-label="Tweet">Go</button></div>';
  const index = createRuleIndex(rules);
  index.readBelow([document.documentElement]);
  index.leave([]);
  const added = ['a', 'b', 'c'].map((id) =>
    Object.assign(document.createElement('button'), { id, textContent: 'Tweet' }),
  );
  find('box').append(...added);
  index.readBelow(added);
  expect(hitsOf(index).map(([id]) => id)).toEqual(['old', 'a', 'b', 'c']);
});
