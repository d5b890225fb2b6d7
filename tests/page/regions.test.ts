// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guardedIds } from '@/tests/fixtures/guarded-ids';

/** [what, page, ids that are hidden or `id warned`, path] */
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
  [
    'branches of a tree with leaves',
    `<h2>Placements</h2><ul role="tree">${['Facebook', 'X (formerly Twitter)', 'LinkedIn'].map((name) => `<li role="treeitem" id="${name.charAt(0)}"><label><input type="checkbox">${name}</label><ul role="group">${'<li role="treeitem"><label><input type="checkbox">Feed</label></li>'.repeat(4)}</ul></li>`).join('')}</ul>`,
    ['X'],
  ],
  [
    'entries of a calendar, not their days',
    `<h1>Schedule</h1><div>${[['facebook'], ['twitter'], [], ['facebook', 'linkedin']].map((posts, day) => `<div class="day"><b>${day}</b>${posts.map((network) => `<div class="entry" id="${network}" role="button" tabindex="0"><i class="icon-${network}"></i>Something new</div>`).join('')}</div>`).join('')}</div>`,
    ['twitter'],
    '/calendar',
  ],
  [
    'what neighbours say is done',
    '<div><button>Reply by email</button><ul><li id="w"><button id="wb" role="menuitemradio"><i class="icon-whatsapp"></i>Reply on WhatsApp</button></li><li id="x"><button role="menuitemradio" id="channel-twitter">Direct</button></li></ul></div>',
    ['x'],
  ],
  [
    'texts beside icons',
    '<h1>Автопостинг</h1><div><div class="row" id="vk"><div><i></i>ВКонтакте<small>Группа</small></div><input type="checkbox"></div><div class="row" id="x"><div><i></i>Twitter<small>@zavod</small></div><input type="checkbox"></div><div class="row" id="fb"><div><i></i>Facebook<small>Завод</small></div><input type="checkbox"></div></div>',
    ['x'],
    '/feeds',
  ],
];

describe('without an editor, X alone is hidden:', () => {
  test.each(regions)('%s', (_, html, expected, path) => {
    expect(guardedIds(html, path)).toEqual(expected);
  });
});
