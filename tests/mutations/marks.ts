import type { Mutation } from './mutation.ts';

const tests = ['tests/page/marks.test.ts', 'tests/page/glyphs.test.ts'];
const signals = 'utils/page/signals.ts';
const marks = 'utils/page/marks.ts';
const glyphs = 'utils/page/glyphs.ts';

const machine = (name: string, find: string, becomes: string): Mutation => ({
  name: `mark: ${name}`,
  file: signals,
  find,
  becomes,
  tests,
});

/** Each kind of mark is no longer read. */
export const markMutations: readonly Mutation[] = [
  machine('icon path', "case 'd': {", "case 'no-d': {"),
  machine('drawing in the address of a picture', "if (address.startsWith('data:'))", 'if (false)'),
  machine(
    'fragment of a sprite',
    "return tag === 'use' ? usedSignals",
    "return tag === 'no-use' ? usedSignals",
  ),
  machine('fragment by xlink', "    case 'xlink:href':\n", ''),
  machine('drawing of a symbol', "value.startsWith('#') ? byId(element, id) : null", 'null'),
  machine(
    'whole class of an icon set',
    'classes[name] ?? networkIn(name, tokens)',
    'networkIn(name, tokens)',
  ),
  machine('part of a class', 'classes[name] ?? networkIn(name, tokens)', 'classes[name]'),
  machine('icon-x', 'const weak = iconOf(name, weakTokens);', 'const weak = undefined;'),
  machine('background in a style', "case 'style': {", "case 'no-style': {"),
  machine('source of a picture', "    case 'src':\n    case 'srcset':\n", "    case 'no-src':\n"),
  machine('file name', 'const network = networkIn(stem, lexicon.tokens);', 'const network = null;'),
  machine('file called x', 'lexicon.weakTokens[stem.toLowerCase()] ?? iconOf', 'iconOf'),
  machine('value', '/^(id|for|name|value|type', '/^(id|for|name|type'),
  machine('for', '/^(id|for|name', '/^(id|name'),
  machine('type', '|value|type|kind|', '|value|kind|'),
  machine('kind', '|type|kind|aria-controls', '|type|aria-controls'),
  machine('aria-controls', '|kind|aria-controls|', '|kind|'),
  machine(
    'any data attribute',
    "if (!known && !name.startsWith('data-')) return [];",
    'if (!known) return [];',
  ),
  machine('link to a profile', "if (tag === 'a') return profileSignals(value, lexicon);", ''),
  {
    name: 'mark: alternative text',
    file: marks,
    find: "'aria-label title alt data-tip",
    becomes: "'aria-label title data-tip",
    tests,
  },
  {
    name: 'mark: title',
    file: marks,
    find: "'aria-label title alt",
    becomes: "'aria-label alt",
    tests,
  },
  {
    name: 'mark: accessible name',
    file: marks,
    find: "'aria-label title alt",
    becomes: "'title alt",
    tests,
  },
  {
    name: 'mark: name by another element',
    file: marks,
    find: 'value.length < 100 ? byId(element, value) : null',
    becomes: 'null',
    tests,
  },
  {
    name: 'mark: text',
    file: marks,
    find: 'const text = labelText(element, tag, names);',
    becomes: 'const text: string | null = null;',
    tests,
  },
  {
    name: 'mark: text in pieces',
    file: marks,
    find: '(looksInteractive(tag, names) && ',
    becomes: '(false && looksInteractive(tag, names) && ',
    tests,
  },
  {
    name: 'mark: beginning of a label',
    file: marks,
    find: 'if (label.opening)',
    becomes: 'if (false)',
    tests,
  },
  {
    name: 'mark: sign of an icon font',
    file: glyphs,
    find: 'const sign = pseudo && codePoint(style.content);',
    becomes: 'const sign = null;',
    tests,
  },
  {
    name: 'mark: font of the sign',
    file: glyphs,
    find: 'family(style.fontFamily)',
    becomes: "'font awesome'",
    tests,
  },
  {
    name: 'mark: background of a class',
    file: glyphs,
    find: '[style.backgroundImage, style.maskImage,',
    becomes: '[style.maskImage,',
    tests,
  },
  {
    name: 'mark: mask of a class',
    file: glyphs,
    find: 'style.backgroundImage, style.maskImage, ',
    becomes: 'style.backgroundImage, ',
    tests,
  },
  {
    name: 'mark: invisible characters in a name',
    file: 'utils/plan/text.ts',
    find: ".replace(INVISIBLE, '')",
    becomes: '',
    tests: [...tests, 'tests/page/labels.test.ts', 'tests/page/panels.test.ts'],
  },
];
