// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realLexicon, realWords } from '@/tests/fixtures/real-lexicon';
import { openLexicon } from '@/utils/page/lexicon';

/** What dashboards in one language say, written down before the patterns were. */
interface Spoken {
  readonly actions: Readonly<Record<string, readonly string[]>>;
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly string[];
  readonly nothing: readonly string[];
  readonly quietHeadings: readonly string[];
  readonly submit: readonly string[];
  readonly tags: readonly string[];
  readonly verbs: Readonly<Record<string, readonly string[]>>;
}

const folder = 'tests/fixtures/labels';
const spokenIn = (language: string): Spoken =>
  JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'));
const languages = readdirSync(folder).map((file) => file.replace('.json', ''));
const { label, topic } = openLexicon(realLexicon);

/** [action, text] of a table by action. */
const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([action, texts]) => texts.map((text) => [action, text] as const));

test('every language that ships is tried', () => {
  expect([...realWords.keys()].sort()).toEqual([...languages].sort());
  for (const required of 'en fr de es it pt nl pl ru uk tr ar he fa ja ko zh zh-Hant hi th sv da fi cs el'.split(
    ' ',
  ))
    expect(languages).toContain(required);
});

describe.each(languages)('in %s', (language) => {
  const spoken = spokenIn(language);

  test('labels name a network and an action', () => {
    const read = pairs(spoken.actions).map(([, text]) => [label(text).action, text]);
    expect(read).toEqual(pairs(spoken.actions));
    for (const [, text] of pairs(spoken.actions)) expect(label(text).network, text).not.toBeNull();
  });

  test('labels name a network alone', () => {
    for (const text of spoken.names) expect(label(text).network, text).not.toBeNull();
  });

  test('buttons publish, schedule or keep a post', () => {
    for (const text of spoken.submit) expect(label(text).submits, text).toBe(true);
  });

  test('buttons in rows act on the row', () => {
    expect(pairs(spoken.verbs).map(([, text]) => [label(text).verb, text])).toEqual(
      pairs(spoken.verbs),
    );
  });

  test('headings say what a region is for', () => {
    for (const [action, text] of pairs(spoken.headings))
      expect(topic(text)?.actions, text).toContain(action);
  });

  test('headings say that nothing is posted', () => {
    for (const text of spoken.quietHeadings) expect(topic(text)?.quiet, text).toBe(true);
  });

  test('headings introduce words that describe a post', () => {
    for (const text of spoken.tags) expect(topic(text)?.tags, text).toBe(true);
  });

  test('sentences and texts of users name no network', () => {
    for (const text of spoken.nothing) expect(label(text).network, text).toBeNull();
  });
});

describe('a label', () => {
  test.each([
    ['X', 'x', 1],
    ['𝕏', 'x', 1],
    ['Twitter', 'x', 3],
    ['X (Twitter)', 'x', 3],
    ['Twitter / X', 'x', 3],
    ['X (formerly Twitter)', 'x', 3],
    ['X（旧Twitter）', 'x', 3],
    ['twitter 12', 'x', 3],
    ['\u200bTwitter\u200b', 'x', 3],
    ['  Post\n  to \u00a0X ', 'x', 4],
    ['Ｐｏｓｔ ｔｏ Ｘ', 'x', 4],
    ['POST TO X', 'x', 4],
    ['Post to X…', 'x', 4],
    ['Facebook', 'facebook', 3],
    ['LinkedIn page', 'linkedin', 3],
  ])('%j names %s with weight %i', (text, network, weight) => {
    expect(label(text)).toMatchObject({ network, weight });
  });

  test.each([
    'Post to X is not available',
    'My tweet about X went viral',
    'X axis',
    '10 x 10',
    'Xing',
    'Xbox',
    'Max',
    'Facebook and X',
    'twitter-x.png',
    `Post to X ${'and more '.repeat(20)}`,
    '',
    'constructor',
    '__proto__',
  ])('%j names none for sure', (text) => {
    expect(label(text).weight === 0 || label(text).network !== 'x').toBe(true);
  });

  test('that begins with a name and goes on is only a hint', () => {
    expect(label('X home timeline')).toMatchObject({ network: null, opening: 'x' });
    expect(label('X has changed a lot in the last few years')).toMatchObject({ opening: null });
  });
});
