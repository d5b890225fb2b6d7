// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '@/utils/page/matches';
import { propose } from '@/utils/page/picker/propose';
import { checkSelector } from '@/utils/rules/selector';

const HASHED = ['css-1a2b3c', 'sc-bdVaJa', 'Chip_root__3xY9z', 'x78zum5', '_chip_1a2b3_12'];
const NUMBERED = ['ember123', 'item-3', 'radix-:r1:', ':r3:'];
const made = [...HASHED, ...NUMBERED];

const token = fc.constantFrom(...HASHED, 'chip', 'tweet-row', 'account-chip', 'mt-4', 'isOn');
const words = fc.constantFrom(
  '',
  'X',
  'Post to X',
  'Twitter',
  'Delete',
  'Inbox (3)',
  '@fabrikam',
  'X\u200b',
);
const part = fc.record({
  classes: fc.array(token, { maxLength: 3 }),
  id: fc.constantFrom('', '', 'share', ...NUMBERED),
  role: fc.constantFrom('', '', 'tab', 'option'),
  tag: fc.constantFrom('div', 'span', 'button', 'li', 'a', 'form', 'section'),
  testId: fc.constantFrom('', '', '', 'row', 'post-to-x', ...HASHED),
  text: words,
  up: fc.oneof(fc.constant(0), fc.nat(3)),
});

type PartOf = typeof part extends fc.Arbitrary<infer T> ? T : never;

/** Puts each part into one of those before it, or into the page. */
function build(parts: readonly PartOf[]): Element[] {
  document.body.innerHTML = '';
  const made: Element[] = [];
  for (const { classes, id, role, tag, testId, text, up } of parts) {
    const element = document.createElement(tag);
    element.className = classes.join(' ');
    if (id) element.id = id;
    if (role) element.setAttribute('role', role);
    if (testId) element.setAttribute('data-testid', testId);
    element.append(text);
    (made.at(-1 - up) ?? document.body).append(element);
    made.push(element);
  }
  return made;
}

const page = new URL('https://app.example.com/');
const find = (locator: Parameters<typeof matchesOf>[0]) => matchesOf(locator, [document]);

test('each way finds what was pointed at, the form takes it, and no way holds what a tool has made up', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14, minLength: 1 }), fc.nat(), (parts, which) => {
      const elements = build(parts);
      const meant = elements[which % elements.length] as Element;
      const { alike, only } = propose(meant, find, page, () => true);
      const ways = [...only, ...(alike?.ways ?? [])].map(({ locator }) => locator);
      for (const { locator } of only) expect(find(locator)).toEqual([meant]);
      for (const { locator } of alike?.ways ?? [])
        expect(new Set(find(locator))).toEqual(new Set(alike?.elements));
      for (const { selector } of ways)
        if (selector !== null)
          expect(checkSelector(selector), selector).toMatchObject({ ok: true });
      for (const locator of ways)
        for (const each of made) expect(locator.selector ?? '').not.toContain(each);
    }),
    { numRuns: 300 },
  );
});
