// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { matchesOf } from '@/utils/page/matches';
import { type Proposal, propose } from '@/utils/page/picker/propose';

const page = new URL('https://app.example.com/planner');
const find = (locator: Parameters<typeof matchesOf>[0]) => matchesOf(locator, [document]);

/** What is proposed for the element with the id or class "me"; the id itself is not proposed. */
function proposed(html: string, isFree: (other: Element) => boolean = () => true): Proposal {
  document.body.innerHTML = html;
  const me = document.querySelector('[data-me]');
  if (!me) throw new Error('nobody is meant');
  me.removeAttribute('data-me');
  return propose(me, find, page, isFree);
}

const briefly = (proposal: Proposal) =>
  proposal.only.map(({ kind, locator: { labels, selector } }) =>
    [kind, selector ?? '*', ...labels].join(' '),
  );

/** [what, page, ways that find it alone: kind, selector, label] */
test.each([
  [
    'a test id comes first, then its words',
    '<button data-testid="post-to-x" data-me>Post to X</button><button>Post</button>',
    ['testId [data-testid="post-to-x"]', 'name * Post to X'],
  ],
  [
    'a test id that others have as well counts with words',
    '<button data-testid="row" data-me>X</button><button data-testid="row">Y</button>',
    ['place body > button:nth-of-type(1)'],
  ],
  [
    'words that are there twice need the role',
    '<a href="#"><button data-me role="tab">Twitter</button></a>',
    ['name [role="tab"] Twitter'],
  ],
  [
    'a stable id, not one that a framework made',
    '<button id="share-x" data-me>3</button><button id=":r3:">4</button>',
    ['id [id="share-x"]'],
  ],
  [
    'a made id is no way',
    '<div class="bar"><button id="ember123" data-me>3</button><button>4</button></div>',
    ['place .bar > button:nth-of-type(1)'],
  ],
  [
    'the name of a network in an attribute',
    '<li data-network="twitter" data-me>12</li><li data-network="facebook">13</li>',
    ['attribute li[data-network="twitter"]'],
  ],
  [
    'where a link leads to, without what follows the question mark',
    '<a href="/social/tweets?token=abc123" data-me>12</a><a href="/social/home">13</a>',
    ['address a[href*="/social/tweets"]'],
  ],
  [
    'the picture in it',
    `<div class="channel" data-me><img src="/img/x.png" alt="x"><span>12</span></div>
     <div class="channel"><img src="/img/f.png" alt="facebook"><span>13</span></div>`,
    ['icon .channel:has(img[alt="x"])'],
  ],
  [
    'the drawing in it',
    `<button data-me><svg><path d="M18.901 1.153h3.68l-8.04 9.19L24"/></svg></button>
     <button><svg><path d="M24 12.073c0-6.627-5.373-12-12-12"/></svg></button>`,
    ['icon button:has(path[d^="M18.901 1.153h3.68l-8.04"])'],
  ],
  [
    'the class of an icon',
    `<div role="option" data-me><i class="css-1ab2c icon-twitter"></i>1</div>
     <div role="option"><i class="css-1ab2c icon-facebook"></i>2</div>`,
    ['icon [role="option"]:has(.icon-twitter)'],
  ],
  [
    'a class of its own that reads as words',
    '<div class="css-1x2y3z tweet-button isOn" data-me>1</div><div class="css-1x2y3z">2</div>',
    ['class .tweet-button'],
  ],
] as const)('%s', (_, html, ways) => expect(briefly(proposed(html))).toEqual(ways));

test('what is like it can be meant as well', () => {
  const rows = `<ul>${['A', 'B', 'C'].map((name, at) => `<li><button class="tweet-row" ${at === 1 ? 'data-me' : ''}>${name} 1</button></li>`).join('')}</ul>`;
  const { alike } = proposed(rows);
  expect(alike?.elements).toHaveLength(3);
  expect(alike?.ways[0]?.locator.selector).toBe('.tweet-row');
});

test('what must not be taken with it makes it no way to all that are alike', () => {
  const rows = '<p class="tweet-row" data-me>1</p><p class="tweet-row" id="other">2</p>';
  const isFree = ({ id }: Element) => id !== 'other';
  expect(proposed(rows, isFree).alike).toBeNull();
});

test('where it stands is proposed only when nothing else is known', () => {
  const named = proposed('<button data-me>Tweet</button>');
  expect(named.only.map(({ kind }) => kind)).not.toContain('place');
});

test('no more than three ways, each of another kind', () => {
  const { only } = proposed(
    '<a id="tweets" data-testid="tweets" title="Tweets" class="tweets-link" href="/tweets" data-me>Tweets</a>',
  );
  expect(only).toHaveLength(3);
  expect(new Set(only.map(({ kind }) => kind)).size).toBe(3);
});

test('a label of several lines is one label: in a form each line would be one', () => {
  const { only } = proposed(
    '<button data-me aria-label="Share\n  to X">1</button><a href="#">Share</a>',
  );
  expect(only.flatMap(({ locator: { labels } }) => labels)).toEqual(['Share to X']);
});

test('a selector holds nothing that cannot be seen', () => {
  const { only } = proposed('<button data-me title="Tweet\u200b">Tweet\u200b</button>');
  expect(only.map(({ kind }) => kind)).toEqual(['name']);
});
