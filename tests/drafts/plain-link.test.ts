import { expect, test } from 'vitest';
import { plainLinkIn } from '@/utils/drafts/plain-link';

/** [text, link] */
test.each([
  ['', null],
  ['No link. Not one', null],
  ['20.11.2026 at 8.30', null],
  ['Read https://example.com/a?b=c, please', 'https://example.com/a?b=c'],
  ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
  ['(see www.example.com)', 'https://www.example.com'],
  ['example.com/sale.', 'https://example.com/sale'],
  ['and/or 1/2', null],
  ['me@example.com', null],
])('%j holds %j', (text, link) => {
  expect(plainLinkIn(text)).toBe(link);
});
