// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { areTyped, type Changes, sortChanges } from '@/utils/page/changes';

beforeEach(() => {
  document.body.innerHTML =
    '<div id="list"><p id="p">a</p></div><div id="editor"><b id="bold">b</b></div><div id="host"></div>';
});
const get = (id: string) => document.getElementById(id) as Element;

function recordsOf(root: Node, change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

/** What a change of the page is sorted into. */
async function changesOf(
  root: Node,
  change: () => void,
  editors: ReadonlySet<Element> = new Set(),
  isAsLeft = false,
): Promise<Changes> {
  return sortChanges(recordsOf(root, change), editors, () => isAsLeft);
}
const ids = (elements: ReadonlySet<Element>) => [...elements].map(({ id }) => id);
const child = (id: string) => Object.assign(document.createElement('i'), { id });

/** [what happens, how, new parts, around, attributes] */
test.each([
  ['an element comes', () => get('list').append(child('new')), ['new'], ['list'], []],
  ['an element goes', () => get('p').remove(), [], ['list'], []],
  ['a text changes', () => get('p').firstChild?.replaceWith('c'), [], ['p'], []],
  ['an attribute changes', () => get('p').setAttribute('class', 'x'), [], [], ['p']],
  [
    'a box becomes an editor',
    () => get('p').setAttribute('contenteditable', 'true'),
    ['p'],
    [],
    [],
  ],
] as const)('%s', async (_, change, tops, around, attributes) => {
  const changes = await changesOf(document.body, change);
  expect([ids(changes.tops), ids(changes.around), ids(changes.attributes)]).toEqual([
    tops,
    around,
    attributes,
  ]);
});

test('what comes right into a shadow tree is as new as what comes elsewhere', async () => {
  const root = get('host').attachShadow({ mode: 'open' });
  const changes = await changesOf(root, () => root.append(child('inner')));
  expect([ids(changes.tops), ids(changes.around)]).toEqual([['inner'], ['host']]);
});

test('what comes right into the document counts as well', async () => {
  const html = document.documentElement;
  const changes = await changesOf(document, () => {
    html.remove();
    document.append(html);
  });
  expect([...changes.tops]).toEqual([html]);
});

test('typing is no change, but an editor whose class changes is', async () => {
  const editors = new Set([get('editor')]);
  const typed = await changesOf(document.body, () => get('bold').append('!', child('c')), editors);
  expect([ids(typed.tops), ids(typed.around)]).toEqual([[], []]);
  const restyled = await changesOf(
    document.body,
    () => get('editor').setAttribute('class', 'focused'),
    editors,
  );
  expect(ids(restyled.attributes)).toEqual(['editor']);
});

const textIn = (id: string) => get(id).firstChild as Text;

/** [what happens, how, whether it is nothing but typing] */
test.each([
  ['a letter in an editor', () => textIn('bold').appendData('!'), true],
  ['a letter beside it', () => textIn('p').appendData('!'), false],
  [
    'letters in it and beside it',
    () => {
      textIn('bold').appendData('!');
      textIn('p').appendData('!');
    },
    false,
  ],
  ['an element in an editor', () => get('bold').append(child('c')), false],
  ['another class of an editor', () => get('editor').setAttribute('class', 'c'), false],
] as const)('%s', (_, change, expected) => {
  const records = recordsOf(document.body, change);
  expect(areTyped(records, new Set([get('editor')]))).toBe(expected);
  expect(areTyped(records, new Set())).toBe(false);
});

test.each([
  ['aria-checked', true],
  ['data-compose-guard', true],
  ['class', false],
])('a change of %s tells of a state: %j', async (name, states) => {
  expect((await changesOf(document.body, () => get('p').setAttribute(name, 'true'))).states).toBe(
    states,
  );
});

test('more than can be looked at one by one is a flood', async () => {
  const changes = await changesOf(document.body, () => {
    for (let at = 0; at <= 1000; at++) get('p').setAttribute('class', `c${at}`);
  });
  expect(changes.flood).toBe(true);
});

test.each([
  ['as the guard left it is nothing new', true, false],
  ['otherwise is a change of state', false, true],
])('a mark that is %s', async (_, isAsLeft, expected) => {
  const mark = () => get('p').setAttribute('data-compose-guard', 'hidden');
  const { attributes, states } = await changesOf(document.body, mark, new Set(), isAsLeft);
  expect([states, ids(attributes)]).toEqual([expected, []]);
});
