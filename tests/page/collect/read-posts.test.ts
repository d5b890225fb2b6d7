// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { structures } from '@/tests/fixtures/post-rows';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import type { Action } from '@/utils/availability/vocabulary';
import { readPosts } from '@/utils/page/collect/read-posts';
import { openLexicon } from '@/utils/page/lexicon';

const { label } = openLexicon(realLexicon);
/** Thursday, 26 November 2026. */
const now = new Date(2026, 10, 26, 12).getTime();

function read(html: string, language = 'en', actions: readonly Action[] = ['schedule-post']) {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  const units = [...document.querySelectorAll('[data-x]')].map((element) => ({
    selected: false,
    state: 'hidden' as const,
    target: {
      actions,
      effect: 'hide' as const,
      element,
      network: 'x',
      reason: { kind: 'rule' as const, note: '', rule: 'r' },
      region: { box: document.body, kind: 'list' as const },
    },
  }));
  return readPosts(units, { label, now });
}

const two = (value: number) => String(value).padStart(2, '0');
/** [text, when or the page's words for it, account] */
const told = (html: string, language?: string, actions?: readonly Action[]) =>
  read(html, language, actions).map(({ account, at, dateText, text }) => {
    const date = at === null ? null : new Date(at);
    const when =
      date &&
      `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
    return [text, when ?? (dateText === null ? null : `"${dateText}"`), account];
  });

describe('a post is read from', () => {
  test.each(structures)('%s', (_, html, posts, language) => {
    expect(told(html, language)).toEqual(posts);
  });
});
