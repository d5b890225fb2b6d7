// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guardedIds } from '@/tests/fixtures/guarded-ids';

const chip = (id: string, network: string, more = '') =>
  `<button id="${id}" ${more}><i class="icon-${network}"></i><span>${id}</span></button>`;
const editor = '<textarea></textarea><button>Publish</button>';
const chips = `${chip('fb', 'facebook')}${chip('x', 'twitter')}${chip('li', 'linkedin')}`;

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
];

const regions: [string, string, string[], string?][] = [
  [
    'placements',
    '<h2>Placements</h2><ul><li id="fb"><label><input type="checkbox">Facebook feed</label></li><li id="x"><label><input type="checkbox">X home timeline</label></li><li id="ig"><label><input type="checkbox">Instagram stories</label></li></ul>',
    ['x'],
  ],
  [
    'placements among others',
    '<h2>Placements</h2><div role="tree"><div role="treeitem" id="a"><input type="checkbox">Search</div><div role="treeitem" id="b"><input type="checkbox">Partners</div><div role="treeitem" id="fb"><input type="checkbox"><span>Facebook</span></div><div role="treeitem" id="x"><input type="checkbox"><span>X (Twitter)</span></div></div>',
    ['x'],
  ],
  [
    'accounts',
    '<h2>Connect accounts</h2><ul><li id="fb"><span>Facebook</span><button>Connect</button></li><li id="x"><span>Twitter</span><button>Connect</button></li></ul>',
    ['x'],
  ],
  [
    'accounts told by their links',
    '<h2>Accounts</h2><ul><li id="fb"><a href="https://facebook.com/contoso">Contoso</a><button>Reconnect</button></li><li id="ig"><a href="https://instagram.com/contoso">contoso</a><button>Reconnect</button></li><li id="x"><a href="https://x.com/contoso">@contoso</a><button>Reconnect</button></li></ul>',
    ['x'],
  ],
  [
    'drafts',
    '<h2>Drafts</h2><table><tbody><tr id="fb"><td><i class="icon-facebook"></i></td><td>Autumn soup for friends</td></tr><tr id="x"><td><i class="icon-twitter"></i></td><td>Autumn soup for friends</td></tr></tbody></table>',
    ['x'],
  ],
  [
    'a calendar',
    '<div><div class="day"><b>4</b><div class="entry" id="fb"><i class="icon-facebook"></i><span>Autumn soup for friends</span></div></div><div class="day"><b>5</b><div class="entry" id="x"><i class="icon-twitter"></i><span>Autumn soup for friends</span></div></div><div class="day"><b>6</b></div></div>',
    ['x'],
    '/planner/calendar',
  ],
  [
    'the filter of an inbox',
    '<h2>Inbox</h2><div role="group"><button id="fb">Facebook</button><button id="x">X</button><button id="li">LinkedIn</button></div>',
    ['x'],
  ],
  [
    'the navigation',
    '<nav><a href="/a" id="a">Home</a><a href="/b" id="x">Past tweets</a><a href="/c" id="c">Settings</a></nav>',
    ['x'],
  ],
  [
    'a part of the navigation',
    '<nav><ul><li><span>Messages</span><ul><li id="fb"><a href="/m/facebook">Facebook</a></li><li id="x"><a href="/m/twitter">Twitter</a></li></ul></li></ul></nav>',
    ['x'],
  ],
];

const nothing: [string, string, string?][] = [
  [
    'an icon row for several networks',
    `<form><div class="entry" style="cursor:pointer"><i class="icon-facebook"></i><i class="icon-twitter"></i></div>${chip('fb', 'facebook')}${editor}</form>`,
  ],
  [
    'a button for several networks',
    `<form><button><i class="icon-facebook"></i><i class="icon-twitter"></i>Both</button>${chip('fb', 'facebook')}${editor}</form>`,
  ],
  [
    'a close button called X',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}<button aria-label="Close">X</button>${editor}</form>`,
  ],
  [
    'a preview',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}${editor}<section><h3>Preview</h3><button>Twitter</button><button>Facebook</button></section></form>`,
  ],
  [
    'figures',
    '<h1>Analytics</h1><table><tbody><tr><td>Facebook</td><td>12</td></tr><tr><td>Twitter</td><td>31</td></tr></tbody></table>',
  ],
  [
    'a widget of figures',
    `<div><h1>Monthly report</h1><div><div class="w"><i class="icon-facebook"></i><b>1,204</b></div><div class="w"><i class="icon-twitter"></i><b>402</b></div></div>${editor}</div>`,
  ],
  [
    'consent',
    `<main><h1>Vendors</h1><div class="v"><span>X Ads Pixel</span><button role="switch" aria-checked="true"></button></div><div class="v"><span>Facebook Pixel</span><button role="switch"></button></div>${editor}</main>`,
  ],
  [
    'initials of other names',
    '<h2>Connect</h2><div class="t"><i>X</i><b>Xero</b><button>Connect</button></div><div class="t"><i>F</i><b>Facebook</b><button>Connect</button></div><div class="t"><i>L</i><b>LinkedIn</b><button>Connect</button></div>',
  ],
  [
    'a list of messages',
    `<div><ul role="list"><li tabindex="0"><b>Twitter</b><p>Hello there</p></li><li tabindex="0"><b>Ann</b><p>Hello again</p></li></ul>${chip('fb', 'facebook')}${editor}</div>`,
    '/inbox',
  ],
  [
    'links to follow',
    '<footer><a href="https://facebook.com/contoso"><i class="icon-facebook"></i></a><a href="https://x.com/contoso"><i class="icon-twitter"></i></a></footer>',
  ],
  [
    'what is filled in',
    '<h2>Social profiles</h2><div><label>Facebook</label><input type="url"></div><div><label>X (Twitter)</label><input type="url"></div>',
  ],
  [
    'sources of a wall',
    '<h2>Sources</h2><div><button id="fb">Facebook</button><button id="x">X (Twitter)</button></div>',
  ],
  [
    'a menu of blocks',
    '<div role="menu"><button role="menuitem">Paragraph</button><button role="menuitem">Image</button><button role="menuitem">List</button><button role="menuitem">Twitter</button><button role="menuitem">YouTube</button></div>',
    '/wp-admin/post-new.php',
  ],
  [
    'statuses that nobody can press',
    '<ul><li>X conversations: 3</li><li>Facebook conversations: 4</li></ul>',
    '/inbox',
  ],
];

describe('in a compose panel, X alone is hidden:', () => {
  test.each(panels)('%s', (_, html, expected, path) => {
    expect(guardedIds(html, path)).toEqual(expected);
  });
});

describe('without an editor, X alone is hidden:', () => {
  test.each(regions)('%s', (_, html, expected, path) => {
    expect(guardedIds(html, path)).toEqual(expected);
  });
});

describe('nothing is hidden:', () => {
  test.each(nothing)('%s', (_, html, path) => {
    expect(guardedIds(html, path)).toEqual([]);
  });
});
