import { attributeOf, findAll } from '@/utils/page/dom';
import type { Label } from '@/utils/page/labels';
import { isCalled } from './class-words';
import { HANDLE, type ReadBlock } from './read-block';

const CALLED = new Set('account accounts handle profile screenname username channel'.split(' '));
const GIVEN = ['data-account', 'data-account-name', 'data-handle', 'data-profile', 'data-username'];
const NAMING = ['title', 'aria-label', 'alt'];
const AT_LAST = /^[^@]{0,60}?(?:^|[\s(·•|-])(@[\p{L}\p{N}_.-]{1,60})\)?$/u;
const MAX_ACCOUNT = 100;
const MOST_NAMED = 40;

const only = (names: Iterable<string>): string | null => {
  const found = [...new Set(names)];
  return found.length === 1 ? (found[0] ?? null) : null;
};

const handleIn = (text: string) =>
  HANDLE.test(text) ? text : (AT_LAST.exec(text.slice(0, 200))?.[1] ?? null);

/** What the row's attributes say: an account by name, or a name that ends in a handle. */
function given(row: Element): string[] {
  const named = findAll(row, [...GIVEN, ...NAMING].map((name) => `[${name}]`).join(), MOST_NAMED);
  return [row, ...named].flatMap((element) => [
    ...GIVEN.flatMap((name) => attributeOf(element, name)?.trim() || []).filter(
      (name) => HANDLE.test(name) || /^[^\d@]*\p{L}{2}[^\d@]*$/u.test(name),
    ),
    ...NAMING.flatMap((name) => handleIn(attributeOf(element, name)?.trim() ?? '') ?? []),
  ]);
}

/** The account that a row names beside its text: a handle, or what is called an account; `null` in doubt. */
export function accountOf(
  row: Element,
  others: readonly ReadBlock[],
  label: (text: string) => Label,
): string | null {
  const handles = others.flatMap(({ text }) => handleIn(text) ?? []);
  if (handles.length > 0) return only(handles);
  const attributes = given(row);
  if (attributes.length > 0) return only(attributes);
  const called = others
    .filter(({ element, isControl }) => !isControl && isCalled(element, CALLED))
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_ACCOUNT && label(text).network === null);
  return only(called);
}
