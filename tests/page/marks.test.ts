// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { openLexicon } from '@/utils/page/lexicon';
import { readMark } from '@/utils/page/marks';

const lexicon = openLexicon(realLexicon);
const X_PATH = 'M18.901 1.153h3.68l-8.04 9.19L24 22.846h-7.406';
const inlined = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${X_PATH}"/></svg>`)}`;
const encoded = `data:image/svg+xml;base64,${btoa(`<svg><path d="${X_PATH}"/></svg>`)}`;

/** The mark of the element with the attribute `me`, or of the first one. */
function markIn(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector('[me]') ?? document.body.firstElementChild;
  return element && readMark(element, element.localName, element.getAttributeNames(), lexicon, []);
}

test.each([
  ['icon path', `<svg><path me d="${X_PATH}"></path></svg>`, 'x', 'path'],
  [
    'icon path with commas',
    `<svg><path me d="M22.46,6C21.69,6.35 20.86,6.58 20,6.69C2"></path></svg>`,
    'x',
    'path',
  ],
  [
    'path of a symbol',
    `<svg><symbol id="a1"><path d="${X_PATH}"></path></symbol></svg><svg><use me href="#a1"></use></svg>`,
    'x',
    'path',
  ],
  ['inlined picture', `<img src="${inlined}">`, 'x', 'path'],
  ['inlined picture in base 64', `<img src="${encoded}">`, 'x', 'path'],
  [
    'fragment of a sprite',
    '<svg><use me href="/sprite.svg#icon-twitter"></use></svg>',
    'x',
    'token',
  ],
  ['fragment by xlink', '<svg><use me xlink:href="#ssiconsvg-twitter"></use></svg>', 'x', 'token'],
  ['part of a class', '<i class="fa fa-twitter"></i>', 'x', 'token'],
  ['part in camel case', '<i class="Profile__twitterIcon___2bC"></i>', 'x', 'token'],
  ['two parts of a class', '<i class="btn-linked-in"></i>', 'linkedin', 'token'],
  ['whole class of a set', '<i class="bi bi-twitter-x"></i>', 'x', 'token'],
  ['social-logo', '<svg class="social-logo social-logo-x"></svg>', 'x', 'token'],
  ['icon-x, only a hint', '<i class="icon-x"></i>', 'x', 'token'],
  ['background class', '<span class="sprite sprite-bg-twitter"></span>', 'x', 'token'],
  [
    'background in a style',
    '<span style="background-image: url(/img/twitter.svg)"></span>',
    'x',
    'image',
  ],
  ['file name', '<img src="/img/twitter.3f9a8c21.svg" alt="">', 'x', 'image'],
  ['file called x', '<img src="/channels/x.png" alt="">', 'x', 'image'],
  ['alternative text', '<img src="/1.png" alt="Twitter">', 'x', 'label'],
  [
    'source of a picture',
    '<picture><source me srcset="/i/twitter.webp 1x"></picture>',
    'x',
    'image',
  ],
  ['value of a choice', '<input type="checkbox" value="twitter">', 'x', 'attribute'],
  ['for', '<label for="ch-twitter"></label>', 'x', 'attribute'],
  ['aria-controls', '<button aria-controls="panel-twitter"></button>', 'x', 'attribute'],
  ['type', '<div type="TWITTER"></div>', 'x', 'attribute'],
  ['kind', '<net-toggle kind="twitter"></net-toggle>', 'x', 'attribute'],
  ['data attribute', '<div data-network="twitter"></div>', 'x', 'attribute'],
  ['any data attribute', '<div data-which="twitter"></div>', 'x', 'attribute'],
  [
    'accessible name with line break and invisible characters',
    '<button aria-label="Select\n \u200btwitter\ufeff  profile"></button>',
    'x',
    'label',
  ],
  ['title', '<button title="X (Twitter)"></button>', 'x', 'label'],
  [
    'name by another element',
    '<i id="n">Twitter</i><button me aria-labelledby="n"></button>',
    'x',
    'label',
  ],
  ['text', '<span>Twitter</span>', 'x', 'label'],
  ['text in pieces of a control', '<button><b>Post to</b><i>X</i></button>', 'x', 'label'],
  ['beginning of a label, only a hint', '<span>X home timeline</span>', 'x', 'opening'],
  ['link to a profile, only a hint', '<a href="https://x.com/contoso">@contoso</a>', 'x', 'link'],
])('%s', (_, html, network, kind) => {
  const mark = markIn(html);
  expect(mark?.network).toBe(network);
  expect(mark?.signals.map((signal) => signal.kind)).toContain(kind);
});

test.each([
  ['a cross in Lucide', '<svg class="lucide lucide-x"></svg>'],
  ['a cross in Bootstrap', '<i class="bi bi-x"></i>'],
  ['a fragment that closes', '<svg><use me href="#ssiconsvg-x"></use></svg>'],
  ['a close button', '<button aria-label="Close">X</button>'],
  ['a badge that removes', '<button class="chip-remove">X</button>'],
  ['atomic classes', '<div class="x1abc x6s0dn4 gap-x-2"></div>'],
  ['an embed', '<blockquote class="twitter-tweet"></blockquote>'],
  ['a typeahead', '<input class="twitter-typeahead">'],
  ['what is typed', '<input type="text" value="twitter">'],
  ['a text area', '<textarea name="text" value="twitter">Twitter</textarea>'],
  ['Xing', '<i class="fa fa-xing"></i>'],
  ['Xbox', '<i class="fa fa-xbox"></i>'],
  ['two networks', '<button>Facebook and X</button>'],
  ['a sentence', '<p>Why we left Twitter</p>'],
  ['a share link without a text', '<a href="https://x.com/intent/post">Hello</a>'],
  ['an icon that is called otherwise', '<i class="icon-twitter" title="Facebook"></i>'],
  ['a share link', '<a href="https://x.com/intent/tweet?text=a">Hello</a>'],
])('no mark of X: %s', (_, html) => {
  expect(markIn(html)?.network ?? null).not.toBe('x');
});

test.each(['constructor', '__proto__', 'toString'])('the class %s means nothing', (name) => {
  expect(markIn(`<i class="${name}"></i>`)).toBeNull();
});

/** [what, page, how much it counts] */
test.each([
  ['a whole class of an icon set', '<i class="social-logo-x"></i>', 3],
  ['a class that may be a cross', '<i class="icon-x"></i>', 1],
  ['a name', '<span>Twitter</span>', 3],
  ['a lone letter', '<span>X</span>', 1],
  ['a command', '<span>Post to X</span>', 4],
])('%s: %s', (_, html, weight) => {
  expect(markIn(html)?.weight).toBe(weight);
});
