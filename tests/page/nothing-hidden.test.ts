// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { guardedIds } from '@/tests/fixtures/guarded-ids';

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
  [
    'tags that somebody gave a post',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}<div role="list" aria-label="Tags"><span>Twitter <button aria-label="Remove Twitter">×</button></span><span>Pinterest <button aria-label="Remove Pinterest">×</button></span></div>${editor}</form>`,
  ],
  [
    'keywords in a list beside others',
    '<aside><h3>Schlagwörter</h3><ul><li><a href="#t1"><span>Twitter-Kampagne</span></a></li><li><a href="#t2">Reklamation</a></li></ul></aside>',
    '/inbox',
  ],
  [
    'a table of contents',
    '<nav><a href="#post">Post to X</a><a href="#li">Post to LinkedIn</a></nav><h2 id="post">Post to X</h2><h2 id="li">Post to LinkedIn</h2>',
  ],
  [
    'a title that is typed here and repeated there',
    `<header><button>Post to X</button></header><input value="Post to X">${editor}`,
  ],
  [
    'settings of another kind with a text to fill in',
    `<main><p><a href="#fb">Facebook</a><a href="#x">X</a><a href="#pi">Pinterest</a></p>${editor}</main>`,
    '/wp-admin/admin.php?page=seo_social',
  ],
  [
    'a preview without a heading',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}${editor}<div class="post-preview"><button>Twitter</button><button>Facebook</button></div></form>`,
  ],
  [
    'links to the own pages on networks',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}<div><a href="https://facebook.com/contoso"><i class="icon-facebook"></i>Facebook</a><a href="https://x.com/contoso"><i class="icon-twitter"></i>Twitter</a></div>${editor}</form>`,
  ],
  [
    'a title that is typed here and stands in the navigation',
    `<nav><a href="/1">Past tweets</a></nav><input value="Past tweets">${editor}`,
  ],
  [
    'parts with editors of their own',
    '<form><div class="part"><b class="icon-twitter"></b><textarea></textarea></div><div class="part"><b class="icon-facebook"></b><textarea></textarea></div><button>Publish</button></form>',
  ],
  [
    'a box named after one network that holds another',
    `<form>${chip('fb', 'facebook')}<div class="twitter-group">${chip('li', 'linkedin')}</div>${editor}</form>`,
  ],
  [
    'a box named after the network that holds the submit button',
    `<form>${chip('fb', 'facebook')}${chip('li', 'linkedin')}<textarea></textarea><div class="twitter-actions"><button>Publish</button></div></form>`,
  ],
  [
    'an entry with the submit button in it',
    '<form><textarea></textarea><ul><li aria-label="Post to X"><button>Publish</button></li></ul></form>',
  ],
  [
    'a box that is unlike its neighbours and submits',
    '<h2>Drafts</h2><div><div class="card"><i class="icon-twitter"></i><button>Publish</button></div><div class="other"><i class="icon-facebook"></i><button>Edit</button></div></div>',
  ],
  [
    'a menu that only happens to hold a network',
    '<h2>Connect accounts</h2><section><div><button>Home</button><button>Twitter</button><button>Settings</button></div><div><button>Facebook</button></div></section>',
  ],
  [
    'a menu that leads to many things',
    '<h2>Connected accounts</h2><div><button>Home</button><button>Billing</button><button>Team</button><button>Twitter</button><button>Facebook</button></div>',
  ],
  [
    'figures with something to press',
    '<h2>Performance by network</h2><ul><li><b>Facebook</b><span>12</span><button>Details</button></li><li><b>Twitter</b><span>31</span><button>Details</button></li></ul>',
    '/analytics',
  ],
  [
    'what a page of help shows',
    '<h2>Connect accounts</h2><ul><li><span>Facebook</span><button>Connect</button></li><li><span>Twitter</span><button>Connect</button></li></ul>',
    '/help/connect',
  ],
  [
    'what stands under a quiet heading and a name',
    '<section><h2>Tracking pixels</h2><div><h3>Contoso</h3><ul><li><span>Facebook</span><button>Connect</button></li><li><span>Twitter</span><button>Connect</button></li></ul></div></section>',
  ],
  [
    'where an answer is sent in a conversation',
    `<div class="chat-box"><div>${chip('fb', 'facebook')}${chip('x', 'twitter')}</div>${editor}</div>`,
  ],
  [
    'a form about something else',
    `<form><div><div><h2>Tracking pixels</h2></div><p></p><p></p><p></p><p></p></div>${chip('fb', 'facebook')}${chip('x', 'twitter')}${editor}</form>`,
  ],
  ['a link in an article', '<article><p>See <a href="/t">Past tweets</a></p></article>'],
  ['a single word outside a menu', '<div><a href="/t">Tweets</a></div>'],
  ['a command outside a menu', '<div><button>Post to X</button></div>'],
  [
    'a form whose only way to submit leads elsewhere',
    `<form>${chip('fb', 'facebook')}${chip('x', 'twitter')}<textarea></textarea><a href="/publish" style="cursor: pointer">Publish</a></form>`,
  ],
];

describe('nothing is hidden:', () => {
  test.each(nothing)('%s', (_, html, path) => {
    expect(guardedIds(html, path)).toEqual([]);
  });
});
