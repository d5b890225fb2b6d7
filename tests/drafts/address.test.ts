import { expect, test } from 'vitest';
import { addressWithoutSecrets } from '@/utils/drafts/address';

test.each([
  ['https://app.example.com/compose', 'https://app.example.com/compose'],
  ['https://app.example.com/compose?token=abc&id=1', 'https://app.example.com/compose'],
  ['https://user:word@app.example.com/', 'https://app.example.com/'],
  ['https://app.example.com/#access_token=abc', 'https://app.example.com/'],
  ['https://app.example.com/#/compose', 'https://app.example.com/#/compose'],
  ['https://app.example.com/#!/compose?token=abc', 'https://app.example.com/#!/compose'],
  ['https://app.example.com/#/token=abc', 'https://app.example.com/#/token'],
  ['https://app.example.com:8443/a', 'https://app.example.com:8443/a'],
])('%s is kept as %s', (url, kept) => {
  expect(addressWithoutSecrets(url)).toBe(kept);
});
