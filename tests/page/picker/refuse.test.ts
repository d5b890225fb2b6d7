// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { refusalOf, shareOf } from '@/utils/page/picker/refuse';

const viewport = { height: 600, width: 800 };

/** Why the element called "me" is refused; each `data-box="x y width height"` has that place. */
function refusal(html: string) {
  document.body.innerHTML = html;
  const placed = (element: Element) => {
    const [x = 0, y = 0, width = 100, height = 40] = (element.getAttribute('data-box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return { height, width, x, y } as DOMRect;
  };
  for (const element of document.querySelectorAll('*'))
    element.getBoundingClientRect = () => placed(element);
  const me = document.querySelector('[data-me]') ?? document.body;
  const networksIn = (element: Element) =>
    new Set(
      [element, ...element.querySelectorAll('*')].flatMap(
        (at) => at.getAttribute('data-net') ?? [],
      ),
    );
  return refusalOf(me, { networksIn, openClosed: () => null, viewport });
}

/** [what, page, why] */
test.each([
  ['a button', '<button data-me data-net="x">X</button>', null],
  ['the page', '<p>all</p>', 'page'],
  ['a text area', '<textarea data-me></textarea>', 'editor'],
  ['what an editor stands in', '<form data-me><div contenteditable="true"></div></form>', 'editor'],
  ['what stands in an editor', '<div contenteditable="true"><b data-me>x</b></div>', 'editor'],
  ['a field of one line', '<label data-me><input type="text"></label>', null],
  [
    'two networks',
    '<ul data-me><li data-net="x">X</li><li data-net="facebook">F</li></ul>',
    'networks',
  ],
  ['one network twice', '<ul data-me><li data-net="x">X</li><li data-net="x">X</li></ul>', null],
  ['half of what is seen', '<section data-me data-box="0 0 800 300"></section>', 'large'],
  ['a third and not more', '<section data-me data-box="0 0 800 200"></section>', null],
  ['what is large but out of sight', '<section data-me data-box="0 590 800 900"></section>', null],
  [
    'what has no size itself but holds much',
    '<div data-me data-box="0 0 800 0"><p data-box="0 0 800 30"></p><p data-box="0 400 800 30"></p></div>',
    'large',
  ],
  ['the notice', '<compose-guard-notice data-me></compose-guard-notice>', 'own'],
] as const)('%s', (_, html, why) => expect(refusal(html)).toBe(why));

test('what lies apart counts from corner to corner', () => {
  const corners = [
    { height: 10, width: 10, x: 0, y: 0 },
    { height: 10, width: 10, x: 790, y: 590 },
  ];
  expect(shareOf(corners, viewport)).toBe(1);
});
