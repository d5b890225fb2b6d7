import { expect, test } from 'vitest';
import { originOf, readAddress } from '@/utils/rules/pack/address';

test.each([
  ['https://packs.example.com/a.json', 'https://packs.example.com/a.json'],
  ['  https://packs.example.com/a.json?key=1#part ', 'https://packs.example.com/a.json?key=1'],
  ['HTTPS://Packs.Example.com', 'https://packs.example.com/'],
  ['https://packs.example.com:8443/a.json', 'https://packs.example.com:8443/a.json'],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
])('%s is an address of a pack', (typed, url) => {
  expect(readAddress(typed)).toEqual({ url });
});

test.each([
  ['', 'empty'],
  ['packs.example.com/a.json', 'not-an-address'],
  ['not an address', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['http://packs.example.com/a.json', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['data:application/json,{}', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://user:secret@packs.example.com/', 'has-name'],
  [`https://packs.example.com/${'a'.repeat(2000)}`, 'too-long'],
])('%s is none', (typed, error) => {
  expect(readAddress(typed)).toEqual({ error });
});

test('what the browser is asked for is the host and nothing else', () => {
  expect(originOf('https://packs.example.com:8443/team/a.json?key=1')).toBe(
    'https://packs.example.com/*',
  );
});
