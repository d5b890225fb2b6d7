// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKeptField, isPrivateField } from '@/utils/page/keeper/private-field';

function elementOf(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-it]') ?? (document.body.firstElementChild as Element);
}

/** [what, markup] */
test.each([
  ['a password', '<input type="password">'],
  ['a password, written large', '<input type="PASSWORD">'],
  ['a password that is being shown', '<input type="text" name="user_password">'],
  ['a new password', '<input autocomplete="new-password">'],
  ['a card number', '<input autocomplete="billing cc-number">'],
  ['a card number by its name', '<input name="cardNumber">'],
  ['a card number by its label', '<input aria-label="Card number">'],
  ['a security code', '<input id="cvc">'],
  ['a one-time code', '<input autocomplete="one-time-code">'],
  ['a one-time code in a text area', '<textarea name="otp"></textarea>'],
  ['a field beside a password', '<form><input data-it><input type="password"></form>'],
  [
    'a field beside a card',
    '<form><textarea data-it></textarea><input autocomplete="cc-csc"></form>',
  ],
  ['a rich text named so', '<div contenteditable aria-label="Passphrase"></div>'],
])('%s is never kept', (_, html) => {
  expect(isPrivateField(elementOf(html))).toBe(true);
});

test.each([
  ['a text area', '<textarea></textarea>'],
  ['a title', '<input name="title">'],
  ['a rich text', '<div contenteditable></div>'],
  ['a field that only speaks of passing', '<input name="passenger" aria-label="Passages">'],
  ['a field beside another form', '<textarea></textarea><form><input type="password"></form>'],
])('%s may be kept', (_, html) => {
  expect(isPrivateField(elementOf(html))).toBe(false);
});

test.each([
  ['a search field', '<input type="search">'],
  ['a field that chooses', '<input role="combobox">'],
  ['a field with suggestions', '<input list="accounts">'],
  ['a field that nobody can change', '<input readonly>'],
])('%s holds no text of a post', (_, html) => {
  expect(isKeptField(elementOf(html))).toBe(false);
});

const secrets = [
  'password',
  'cc-number',
  'cc-csc',
  'cc-exp',
  'one-time-code',
  'current-password',
  'new-password',
];

test('whatever stands around it, a secret purpose is never kept', () => {
  const word = fc.constantFrom('section-a', 'billing', 'home', 'on', 'x', '');
  fc.assert(
    fc.property(
      fc.constantFrom(...secrets),
      fc.array(word),
      fc.array(word),
      (secret, before, after) => {
        const element = document.createElement('input');
        if (secret === 'password') element.type = secret;
        else element.setAttribute('autocomplete', [...before, secret, ...after].join(' '));
        return isPrivateField(element);
      },
    ),
    { numRuns: 2000 },
  );
});
