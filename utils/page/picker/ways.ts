import {
  attributeOf,
  childrenOf,
  findAll,
  parentOf,
  rootOf,
  tagOf,
  textPiecesOf,
} from '@/utils/page/dom';
import { isInteractive } from '@/utils/page/kinds';
import type { Way, WayKind } from '@/utils/rules/picking';
import { isLasting, isLastingName } from './lasting';
import {
  addressOf,
  attributeIs,
  attributesOf,
  basesOf,
  classesOf,
  classIs,
  fileOf,
  quoted,
  testIdsOf,
} from './selectors';

/** What a rule takes at most, in characters. */
const MAX_SELECTOR = 300;
/** What nobody sees, and a form refuses in a selector. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const MAX_INNER = 40;
/** So much of a drawing is compared: copies differ in their tails. */
const DRAWN = 24;

const way = (kind: WayKind, selector: string | null, label?: string): Way => ({
  kind,
  locator: { labels: label === undefined ? [] : [label], selector },
});

/** The words by which a control is known: its label, all that it says, and each piece of that. */
function namesOf(element: Element): string[] {
  const given = attributeOf(element, 'aria-label');
  const pieces = textPiecesOf(element, 400);
  const all = [...(given ? [given] : []), pieces.join(' '), ...pieces];
  // A form reads each line as words of its own.
  const names = all.map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter(isLastingName);
}

/** Links to other hosts keep the end of their path only; the tag says that it is a link. */
const ofLink = (address: string | null) => (address === null ? [] : [`a${address}`]);

/** What in `element` shows what it is for, as selectors: pictures, drawings, classes of icons. */
function iconsIn(element: Element): string[] {
  return findAll(element, 'img,svg,use,path,i,span,[aria-label],[title]', MAX_INNER).flatMap(
    (at) => {
      const tag = tagOf(at);
      switch (tag) {
        case 'img': {
          const alt = attributeOf(at, 'alt')?.trim();
          const file = fileOf(at);
          return [
            ...(alt && /\p{L}/u.test(alt) && !/\d/.test(alt)
              ? [`img${attributeIs('alt', alt)}`]
              : []),
            ...(file ? [`img${file}`] : []),
          ];
        }
        case 'use': {
          const id = (attributeOf(at, 'href') ?? attributeOf(at, 'xlink:href'))?.split('#')[1];
          return id && isLasting(id) && attributeOf(at, 'href')
            ? [`use[href$=${quoted(`#${id}`)}]`]
            : [];
        }
        case 'path': {
          const drawn = attributeOf(at, 'd')?.slice(0, DRAWN) ?? '';
          return drawn.length === DRAWN ? [`path[d^=${quoted(drawn)}]`] : [];
        }
        default:
          return [
            ...testIdsOf(at),
            ...attributesOf(at, isLastingName),
            ...classesOf(at)
              .filter((token) => /[-_]/.test(token))
              .map(classIs),
          ];
      }
    },
  );
}

/** A step from `parent` to `child` by its place among those of its tag. */
function placeIn(parent: Element, child: Element): string {
  const same = childrenOf(parent).filter((at) => tagOf(at) === tagOf(child));
  const tag = CSS.escape(tagOf(child));
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(child) + 1})` : tag;
}

/** A form refuses longer ones. */
const MAX_PLACE = 4;
/** A step to what is no mere box: without one a place in the page means most of any page, and is refused. */
const TELLING_STEP = /(^|> )(?!(article|div|form|main|section|span)(?![\w-]))\w/;

/** Where `element` stands, counted from something near that lasts: what is left when nothing else tells. */
function placesOf(element: Element): string[] {
  let path = '';
  const found: string[] = [];
  for (let at = element, up = 0; up < MAX_PLACE; up++) {
    const parent = parentOf(at);
    if (!parent || rootOf(at) !== rootOf(parent)) break;
    path = path === '' ? placeIn(parent, at) : `${placeIn(parent, at)} > ${path}`;
    const id = attributeOf(parent, 'id');
    const anchors = [
      ...testIdsOf(parent),
      ...(id && isLasting(id) ? [attributeIs('id', id)] : []),
      ...classesOf(parent).map(classIs),
      ...(tagOf(parent) === 'body' && TELLING_STEP.test(path) ? ['body'] : []),
    ];
    for (const anchor of anchors) found.push(`${anchor} > ${path}`);
    at = parent;
  }
  return found;
}

/** All ways by which `element` might be found again, what lasts longest first. None was tried yet. */
export function waysOf(element: Element, page: URL): Way[] {
  const id = attributeOf(element, 'id');
  const names = namesOf(element);
  const bases = basesOf(element);
  const icons = [...new Set(iconsIn(element))];
  const ways = [
    ...testIdsOf(element).map((selector) => way('testId', selector)),
    ...names.flatMap((name) => [
      ...(isInteractive(element) ? [way('name', null, name)] : []),
      ...bases.map((base) => way('name', base, name)),
    ]),
    ...(id && isLasting(id) ? [way('id', attributeIs('id', id))] : []),
    ...attributesOf(element, isLastingName).flatMap((attribute) =>
      [CSS.escape(tagOf(element)), ...bases].map((base) => way('attribute', base + attribute)),
    ),
    ...ofLink(addressOf(element, page)).map((selector) => way('address', selector)),
    ...icons.flatMap((icon) => bases.map((base) => way('icon', `${base}:has(${icon})`))),
    ...bases.filter((base) => base.startsWith('.')).map((base) => way('class', base)),
    ...placesOf(element).map((selector) => way('place', selector)),
  ];
  return ways.filter(
    ({ locator: { selector } }) =>
      selector === null || (selector.length <= MAX_SELECTOR && !UNSEEN.test(selector)),
  );
}
