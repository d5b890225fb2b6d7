import { attributeOf, findAll, matchesSelector, pathOf, tagOf } from '@/utils/page/dom';
import { tokensOf } from '@/utils/plan/text';

const SECRET =
  /^(cc-.+|one-time-code|current-password|new-password|transaction-(amount|currency)|webauthn)$/;
const SECRET_WORDS = new Set(
  'password passwd passphrase pwd pin otp totp cvc cvv csc iban bic ssn cardnumber creditcard securitycode onetimecode'.split(
    ' ',
  ),
);
/** What is called by two words together. */
const SECRET_PAIRS = ['card number', 'credit card', 'security code', 'one time', 'pass word'];
const NAMES = ['autocomplete', 'name', 'id', 'aria-label', 'placeholder', 'data-testid'];
const MAX_NAME = 200;
const SECRET_INSIDE =
  'input[type=password],[autocomplete^=cc-],[autocomplete=one-time-code],[autocomplete=current-password],[autocomplete=new-password]';
/** Fields that choose or look for something hold no text of a post. */
const NO_TEXT = '[type=search],[role=searchbox],[role=combobox],[list],[readonly],[disabled]';

function isNamedSecret(element: Element): boolean {
  return NAMES.some((name) => {
    const value = attributeOf(element, name)?.slice(0, MAX_NAME);
    if (!value) return false;
    const tokens = tokensOf(value);
    const words = tokens.join(' ');
    return (
      tokens.some((token) => SECRET_WORDS.has(token)) ||
      SECRET_PAIRS.some((pair) => words.includes(pair))
    );
  });
}

const hasSecretPurpose = (element: Element) =>
  (attributeOf(element, 'autocomplete') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((token) => SECRET.test(token));

/** Whether what is typed in `element` must never be kept: passwords, payment, one-time codes. */
export function isPrivateField(element: Element): boolean {
  if (attributeOf(element, 'type')?.toLowerCase() === 'password') return true;
  if (hasSecretPurpose(element) || isNamedSecret(element)) return true;
  // Masked by style, where scripts play at being a password field.
  if (
    getComputedStyle(element).getPropertyValue('-webkit-text-security').replace('none', '') !== ''
  )
    return true;
  const form = pathOf(element).find((at) => tagOf(at) === 'form');
  return form !== undefined && findAll(form, SECRET_INSIDE, 1).length > 0;
}

/** Whether a short text typed in the field `element` may belong to a post. */
export const isKeptField = (element: Element): boolean =>
  !matchesSelector(element, NO_TEXT) && !isPrivateField(element);
