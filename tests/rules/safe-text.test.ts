import { describe, expect, test } from 'vitest';
import { cleanLines, cleanText, isSafeText, unsafeIn } from '@/utils/rules/safe-text';

describe('what deceives is found and taken out of names', () => {
  test.each([
    ['a turned direction', 'Contoso\u202egnp.exe', 'Contosognp.exe', ['direction', 7, 'U+202E']],
    ['an isolated direction', '\u2067X\u2069', 'X', ['direction', 0, 'U+2067']],
    ['an Arabic letter mark', 'a\u061cb', 'ab', ['direction', 1, 'U+061C']],
    ['a space of no width', 'Con\u200btoso', 'Contoso', ['invisible', 3, 'U+200B']],
    ['a byte order mark', '\ufeffContoso', 'Contoso', ['invisible', 0, 'U+FEFF']],
    ['a soft hyphen', 'Con\u00adtoso', 'Contoso', ['invisible', 3, 'U+00AD']],
    ['a joiner between Latin letters', 'Con\u200dtoso', 'Contoso', ['invisible', 3, 'U+200D']],
    ['a filler that looks like a space', '\u3164', '', ['invisible', 0, 'U+3164']],
    ['a tag', 'X\u{e0041}', 'X', ['invisible', 1, 'U+E0041']],
    ['a look without a picture', 'X\ufe0f', 'X', ['invisible', 1, 'U+FE0F']],
    ['a bell', 'a\u0007b', 'ab', ['control', 1, 'U+0007']],
    ['a NUL', '\0', '', ['control', 0, 'U+0000']],
    ['half a character', 'a\ud800b', 'ab', ['control', 1, 'U+D800']],
  ] as const)('%s', (_, text, clean, [kind, offset, code]) => {
    expect(unsafeIn(text)[0]).toMatchObject({ kind, offset, code });
    expect(isSafeText(text)).toBe(false);
    expect(cleanText(text)).toBe(clean);
  });
});

describe('what a writing system or a picture needs stays', () => {
  test.each([
    'Fabrikam – Café №1 (München)',
    'اتصالات السعودية',
    'می\u200cخواهم',
    'क्\u200dष',
    'דפוס ירושלים',
    '日本語の会社',
    '👩\u200d💻 Studio',
    '❤\ufe0f Charity',
    '#\ufe0f⃣ Agency',
  ])('%s', (name) => {
    expect(unsafeIn(name)).toEqual([]);
    expect(cleanText(name)).toBe(name);
  });
});

test('a name is one line; a text keeps its lines', () => {
  const text = '  Contoso \u202e \n\tnever\u2028posts  there \r\n';
  expect(cleanText(text)).toBe('Contoso never posts there');
  expect(cleanLines(text)).toBe('Contoso\n never\nposts  there');
  expect(isSafeText('two\nlines\tand a tab')).toBe(true);
});

test('every place that is named is in the text', () => {
  const text = '😀\u200b😀\u202e';
  expect(unsafeIn(text).map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
    '\u200b',
    '\u202e',
  ]);
});
