import { expect, test } from 'vitest';
import { handOff } from '@/utils/drafts/hand-off';
import { firstLinkIn } from '@/utils/drafts/links';

const x = { url: 'https://x.com/intent/tweet', parameters: { text: 'text', link: 'url' } };
const facebook = {
  url: 'https://www.facebook.com/sharer/sharer.php',
  parameters: { link: 'u' },
};

/** [where, text, address, what it takes along] */
test.each([
  ['X', x, ' Hi & bye #1 ', 'https://x.com/intent/tweet?text=Hi%20%26%20bye%20%231', 'text'],
  [
    'X',
    x,
    'два\nстроки',
    'https://x.com/intent/tweet?text=%D0%B4%D0%B2%D0%B0%0A%D1%81%D1%82%D1%80%D0%BE%D0%BA%D0%B8',
    'text',
  ],
  ['X', x, '', 'https://x.com/intent/tweet', 'nothing'],
  [
    'Facebook',
    facebook,
    'Read example.com/a?b=c now',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc',
    'link',
  ],
  [
    'Facebook',
    facebook,
    'Read http://example.com now',
    'https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fexample.com',
    'link',
  ],
] as const)('%s: %o opened with %j', (_, compose, text, url, carries) => {
  expect(handOff(compose, text, firstLinkIn)).toEqual({ carries, url });
});

test('an address that takes only a link is not opened without one', () => {
  expect(handOff(facebook, 'No link', firstLinkIn)).toEqual({ carries: 'needs-link' });
});
