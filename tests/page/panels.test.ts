// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { chip, chips, editor } from '@/tests/fixtures/chips';
import { guardedIds } from '@/tests/fixtures/guarded-ids';

/** [what, page, ids that are hidden or `id warned`, path] */
const panels: [string, string, string[], string?][] = [
  ['a form', `<form>${chips}${editor}</form>`, ['x']],
  ['a box without a role', `<div><div>${chips}</div><div>${editor}</div></div>`, ['x'], '/compose'],
  [
    'another language',
    `<form>${chips}<textarea></textarea><button>Veröffentlichen</button></form>`,
    ['x'],
  ],
  [
    'a chip that is chosen',
    `<form>${chip('fb', 'facebook')}${chip('x', 'twitter', 'aria-pressed="true"')}${editor}</form>`,
    ['x warned'],
  ],
  [
    'a chip whose account has the initials of another network',
    `<form>${chip('fb', 'facebook')}<button id="x"><i class="icon-twitter"></i>Contoso <small>FB</small></button>${editor}</form>`,
    ['x'],
  ],
  [
    'networks with editors of their own, which stay',
    '<form><div class="part"><button id="x" class="icon-twitter">Twitter</button><textarea></textarea></div><div class="part"><button class="icon-facebook">Facebook</button><textarea></textarea></div><button>Publish</button></form>',
    ['x'],
  ],
  [
    'several accounts',
    `<form>${chip('x1', 'twitter')}${chip('fb', 'facebook')}${chip('x2', 'twitter')}${editor}</form>`,
    ['x1', 'x2'],
  ],
  [
    'one network alone, in words',
    `<form><label id="x"><input type="checkbox"> Post to X</label>${editor}</form>`,
    ['x'],
  ],
  [
    'boxes that are pressed',
    `<form><div id="fb" style="cursor:pointer"><img alt="facebook"></div><div id="x" style="cursor:pointer"><img alt="x"></div><div id="li" style="cursor:pointer"><img alt="linkedin"></div>${editor}</form>`,
    ['x'],
  ],
  [
    'an open menu elsewhere',
    `<form>${chip('fb', 'facebook')}${editor}</form><ul role="listbox"><li role="option" id="o1">Facebook</li><li role="option" id="o2">X (Twitter)</li></ul>`,
    ['o2'],
  ],
  [
    'options of a list',
    `<form><select><option id="fb">Facebook</option><option id="x">X (Twitter)</option></select>${chip('li', 'linkedin')}${editor}</form>`,
    ['x'],
  ],
  [
    'options of a list with a label around it',
    `<form><label>From <select><option id="fb">Facebook</option><option id="x">Twitter</option></select></label>${editor}</form>`,
    ['x'],
  ],
  [
    'names that end with the network',
    `<form>${['facebook', 'x', 'linkedin'].map((id) => `<div id="${id}" tabindex="0" aria-label="Unselected profile @ember - \n\u200b${id === 'x' ? 'twitter' : id}\u200b Profile"></div>`).join('')}${editor}</form>`,
    ['x'],
  ],
  [
    'switches whose names begin with the network, one of two',
    `<form><div><button id="fb" role="switch" aria-checked="false" aria-label="Facebook’ta tekrar paylaş"></button><button id="x" role="switch" aria-checked="false" aria-label="\u2060X\u200b’te sabitle"></button></div>${editor}</form>`,
    ['x'],
  ],
  [
    'one control with boxes of its own around it',
    `<form><div id="x"><label><input type="checkbox"> Post to X</label></div>${editor}</form>`,
    ['x'],
  ],
];

describe('in a compose panel, X alone is hidden:', () => {
  test.each(panels)('%s', (_, html, expected, path) => {
    expect(guardedIds(html, path)).toEqual(expected);
  });
});
