import { describe, expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import {
  checkPostForm,
  formOfDraft,
  formOfEntry,
  type PostForm,
  postOf,
  timeIn,
} from '@/utils/drafts/queue-form';

const form: PostForm = { account: '', network: 'x', text: 'Autumn roast', when: '' };
const context = { isTimeIncomplete: false, networks: ['x', 'threads'] };

describe('a post is checked field by field', () => {
  test.each([
    ['a whole post', {}, {}],
    ['no text', { text: ' \n ' }, { text: 'textMissing' }],
    ['a text beyond what is kept', { text: 'a'.repeat(1_000_001) }, { text: 'textTooLong' }],
    ['a network that is not on the list', { network: 'myspace' }, { network: 'networkMissing' }],
    ['an endless account', { account: 'a'.repeat(101) }, { account: 'accountTooLong' }],
    ['a day and a time', { when: '2026-12-01T10:00' }, {}],
    ['a time that has passed', { when: '2020-12-01T10:00' }, {}],
    ['a day alone', { when: '2026-12-01' }, { when: 'whenShape' }],
    ['a month that is not', { when: '2026-13-01T10:00' }, { when: 'whenShape' }],
  ] as const)('%s', (_, part, errors) => {
    expect(checkPostForm({ ...form, ...part }, context)).toEqual(errors);
  });

  test('a time that is typed in part only is told, although it has no value', () => {
    const errors = checkPostForm(form, { ...context, isTimeIncomplete: true });
    expect(errors).toEqual({ when: 'whenShape' });
  });

  test('all errors are told at once', () => {
    const errors = checkPostForm({ ...form, network: '', text: '', when: 'soon' }, context);
    expect(Object.keys(errors)).toEqual(['text', 'network', 'when']);
  });
});

test('a time is one of this computer, and comes back into the form as it was typed', () => {
  const at = new Date(2026, 11, 1, 9, 5).getTime();
  expect(timeIn('2026-12-01T09:05')).toBe(at);
  expect(formOfEntry(queueEntry({ at })).when).toBe('2026-12-01T09:05');
  expect(formOfEntry(queueEntry()).when).toBe('');
});

test('white space around what was typed is not kept', () => {
  expect(postOf({ ...form, account: ' @a ', text: '\n Autumn\nroast ' })).toEqual({
    account: '@a',
    at: null,
    network: 'x',
    text: 'Autumn\nroast',
  });
});

describe('a rescued draft becomes a post', () => {
  const texts = [
    { network: null, text: 'For all of them' },
    { network: 'threads', text: 'Threads' },
  ];
  /** [what was lost, its plan, network, text, when] */
  test.each([
    [['threads', 'x'], null, 'x', 'For all of them', ''],
    [['threads'], null, 'threads', 'Threads', ''],
    [[], null, 'x', 'For all of them', ''],
    [['x'], '2026-12-01T10:00', 'x', 'For all of them', '2026-12-01T10:00'],
    [['x'], '2026-12-01', 'x', 'For all of them', ''],
  ] as const)('lost %j, planned for %s', (lost, plannedFor, network, text, when) => {
    expect(formOfDraft({ lost, plannedFor, texts })).toEqual({ account: '', network, text, when });
  });
});
