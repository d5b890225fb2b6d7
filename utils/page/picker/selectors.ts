import { attributeNamesOf, attributeOf, matchesSelector, tagOf } from '@/utils/page/dom';
import { isLasting } from './lasting';

/** What people put there for tests stays when the looks change. */
const TEST_IDS =
  'data-testid data-test-id data-test data-qa data-cy data-e2e data-automation-id data-hook'.split(
    ' ',
  );

/** The value of an attribute as it stands in a selector. */
export const quoted = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;

export const attributeIs = (name: string, value: string): string => `[${name}=${quoted(value)}]`;

const TELLING_TAGS = new Set(
  'a button dialog header input label li nav option select summary td tr'.split(' '),
);

/** The classes of `element` that last. */
export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(isLasting);

export const classIs = (token: string): string => `.${CSS.escape(token)}`;

/** The test ids of `element` that last, as selectors. */
export const testIdsOf = (element: Element): string[] =>
  TEST_IDS.flatMap((name) => {
    const value = attributeOf(element, name);
    return value !== null && isLasting(value) ? [attributeIs(name, value)] : [];
  });

/** How `element` is spoken of without what tells it from others: by its role, its tag or its classes. */
export function basesOf(element: Element): string[] {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role');
  const [first, second] = classesOf(element);
  const bases = [
    ...testIdsOf(element),
    ...(role && isLasting(role) ? [attributeIs('role', role)] : []),
    ...(TELLING_TAGS.has(tag) || tag.includes('-') ? [CSS.escape(tag)] : []),
    ...(first ? [classIs(first)] : []),
    ...(first && second ? [classIs(first) + classIs(second)] : []),
  ];
  return bases.filter((base) => matchesSelector(element, base));
}

const PASSING =
  /^data-(state|status|active|selected|open|focus|hover|index|key|react|v-|compose|radix|headless|side|theme)/;
const NAMING = ['aria-label', 'title', 'name', 'placeholder', 'for', 'value', 'alt'];

/** Attributes of `element` whose values were chosen by a person, as selectors: first what tells most. */
export function attributesOf(element: Element, isText: (text: string) => boolean): string[] {
  const own = attributeNamesOf(element);
  const data = own
    .filter((name) => name.startsWith('data-') && !TEST_IDS.includes(name) && !PASSING.test(name))
    .filter((name) => isLasting(name));
  const words = NAMING.filter((name) => own.includes(name) && !isTyped(element, name));
  const chosen = (name: string, lasts: (value: string) => boolean) => {
    const value = attributeOf(element, name);
    return value !== null && value.length <= 80 && lasts(value) ? [attributeIs(name, value)] : [];
  };
  return [
    ...data.flatMap((name) => chosen(name, isLasting)),
    ...words.flatMap((name) =>
      chosen(name, name === 'name' || name === 'for' ? isLasting : isText),
    ),
  ];
}

/** What was typed into a field is no name of it. */
const isTyped = (element: Element, name: string) =>
  name === 'value' &&
  !['button', 'checkbox', 'radio', 'submit'].includes(attributeOf(element, 'type') ?? '') &&
  tagOf(element) !== 'option';

const isLastingFile = (file: string) => isLasting(file.replace(/\.\w{2,4}$/, ''));

/** The address that a link leads to, as far as it lasts: its host elsewhere, and its path without numbers. */
export function addressOf(element: Element, page: URL): string | null {
  const href = tagOf(element) === 'a' ? attributeOf(element, 'href') : null;
  if (!href || /^(javascript|data|blob|mailto|tel):/i.test(href.trim())) return null;
  if (href.startsWith('#'))
    return href.length > 2 && /^#[!/]?[a-z/_-]+$/i.test(href) ? attributeIs('href', href) : null;
  let url: URL;
  try {
    url = new URL(href, page);
  } catch {
    return null;
  }
  const segments = url.pathname.split('/').filter(Boolean);
  const lasting = segments.slice(-3);
  const isWhole = lasting.length > 0 && lasting.every((segment) => isLasting(segment));
  // What follows "?" may be a secret, and is another one tomorrow.
  const isBare = url.search === '' && url.hash === '';
  if (url.origin !== page.origin)
    return isWhole && isBare
      ? `[href$=${quoted(`/${lasting.join('/')}`)}]`
      : `[href*=${quoted(`//${url.host}/`)}]`;
  if (!isWhole) return null;
  const path = `/${lasting.join('/')}`;
  if (!href.includes(path)) return attributeIs('href', href.split(/[?#]/)[0] ?? href);
  return isBare ? `[href$=${quoted(path)}]` : `[href*=${quoted(path)}]`;
}

/** The file that a picture shows, as a selector. */
export function fileOf(element: Element): string | null {
  const source = attributeOf(element, 'src');
  const file = source?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  if (!source || source.startsWith('data:') || !isLastingFile(file)) return null;
  return source.includes('?') || source.includes('#')
    ? `[src*=${quoted(`/${file}`)}]`
    : `[src$=${quoted(file)}]`;
}
