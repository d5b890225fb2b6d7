import { expect, test } from 'vitest';
import { browserName } from '@/components/options/browser-name';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${chrome} Chrome/156.0.0.0 Safari/537.36`, 'Chrome 156'],
  [`${chrome} HeadlessChrome/156.0.0.0 Safari/537.36`, 'Chrome 156'],
  [`${chrome} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge 156'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', 'Firefox 146'],
  ['something else', 'something else'],
])('%j is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
