// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Inventory } from '@/utils/page/inventory';
import { readPanel } from '@/utils/page/keeper/panel-reading';

/** What the inventory of a page would know: `data-mark` names a network. */
function read(html: string, kind: 'compose' | 'rule' = 'compose') {
  document.body.innerHTML = html;
  const all = (selector: string) => [...document.body.querySelectorAll(selector)];
  const marks = all('[data-mark]').map((element) => {
    const network = element.getAttribute('data-mark') ?? '';
    return [element, { element, network, signals: [], weight: 4, action: null }] as const;
  });
  const inventory = {
    editors: new Set(all('textarea,[contenteditable]')),
    fields: new Set(all('input[type=text],textarea')),
    marks: new Map(marks),
  } satisfies Pick<Inventory, 'editors' | 'fields' | 'marks'>;
  const [box] = all('[data-box]');
  const { chosen, editors, fields } = readPanel(inventory, { box: box ?? document.body, kind });
  return {
    chosen,
    editors: editors.map(({ element, network }) => `${element.id}:${network}`),
    fields: fields.length,
  };
}

const chips = (state: string) =>
  `<label><input type="checkbox" ${state}><i data-mark="x"></i></label><label><input type="checkbox" checked><i data-mark="facebook"></i></label>`;

/** [what, markup, editors with their networks, chosen networks] */
test.each([
  [
    'one text for all',
    `<div data-box>${chips('')}<textarea id="a"></textarea></div>`,
    ['a:null'],
    ['facebook'],
  ],
  [
    'both chosen',
    `<div data-box>${chips('checked')}<textarea id="a"></textarea></div>`,
    ['a:null'],
    ['x', 'facebook'],
  ],
  [
    'a text for each network',
    '<div data-box><section><i data-mark="x"></i><textarea id="a"></textarea></section><section><i data-mark="facebook"></i><textarea id="b"></textarea></section></div>',
    ['a:x', 'b:facebook'],
    [],
  ],
  [
    'tabs of networks',
    '<div data-box><div role="tablist"><button role="tab" aria-selected="true"><i data-mark="x"></i></button><button role="tab"><i data-mark="facebook"></i></button></div><textarea id="a"></textarea></div>',
    ['a:x'],
    [],
  ],
  [
    'chosen by what is pressed',
    '<div data-box><button aria-pressed="true"><i data-mark="x"></i></button><button aria-pressed="false"><i data-mark="facebook"></i></button><textarea id="a"></textarea></div>',
    ['a:null'],
    ['x'],
  ],
  [
    'the only editor of the page, beside its panel',
    `<textarea id="a"></textarea><aside data-box>${chips('')}</aside>`,
    ['a:null'],
    ['facebook'],
  ],
  [
    'the only editor of the page, beside the panel of one network',
    '<textarea id="a"></textarea><aside data-box><button aria-pressed="true"><i data-mark="x"></i></button></aside>',
    ['a:x'],
    ['x'],
  ],
  [
    'two accounts of one network beside another network',
    '<div data-box><div><button aria-pressed="true"><i data-mark="x"></i></button><button aria-pressed="true"><i data-mark="x"></i></button><button><i data-mark="facebook"></i></button></div><textarea id="a"></textarea></div>',
    ['a:null'],
    ['x'],
  ],
  [
    'two editors beside the panel',
    `<textarea id="a"></textarea><textarea id="b"></textarea><aside data-box>${chips('')}</aside>`,
    [],
    ['facebook'],
  ],
] as const)('%s', (_, html, editors, chosen) => {
  expect(read(html)).toMatchObject({ chosen, editors });
});

test('a rule names a control: its panel is the box around it in which somebody writes', () => {
  const html =
    '<main><div><p data-box><i data-mark="x"></i></p><textarea id="a"></textarea></div></main><textarea id="b"></textarea>';
  expect(read(html, 'rule').editors).toEqual(['a:null']);
});
