// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { PopupProps } from '@/components/popup/Popup';
import { plan } from '@/tests/fixtures/plans';
import { popupDone, press, showPopup } from '@/tests/fixtures/popup';
import { speak } from '@/tests/fixtures/words';
import type { Day } from '@/utils/availability/day';

const { onAllow, onStop } = popupDone;
const unknown = plan({ url: 'https://news.example/' });
const added = { kind: 'runs', by: 'added', host: 'news.example' } as const;
const asking = { kind: 'not-allowed', host: 'news.example', lostOn: null } as const;
const closed = (why: 'browser' | 'file' | 'insecure' | 'store') =>
  ({ kind: 'closed', why }) as const;

beforeEach(async () => {
  await speak('en');
  document.body.replaceChildren();
  render(null, document.body);
});

test.each<[string, Partial<PopupProps>, string]>([
  [
    'nobody has let it run on',
    { plan: unknown, access: asking },
    'Compose Guard does not run here',
  ],
  [
    'may no longer be looked at',
    { plan: unknown, access: { ...asking, lostOn: '2026-11-20' as Day } },
    'The permission was taken back on November 20, 2026. Rules for this site wait.',
  ],
  [
    'was not allowed',
    { plan: unknown, access: asking, answer: { host: 'news.example', said: 'refused' } },
    'The browser did not give its permission. Nothing has changed.',
  ],
  [
    'has just been allowed',
    { plan: unknown, access: added, answer: { host: 'news.example', said: 'allowed' } },
    'Compose Guard works here now, without a reload.',
  ],
  [
    'is allowed with many others',
    { plan: unknown, access: { ...added, by: 'wider' } },
    'You allowed this together with other sites in your browser’s settings.',
  ],
  ['is not secure', { plan: null, access: closed('insecure') }, 'a secure address (https)'],
  ['is a file', { plan: null, access: closed('file') }, 'a file on your computer'],
  ['is a store of extensions', { plan: null, access: closed('store') }, 'in their own stores'],
])('of a site that %s it says so', (_, part, text) => {
  expect(showPopup(part)).toContain(text);
});

test.each<[string, Partial<PopupProps>, typeof onAllow]>([
  ['Use Compose Guard here', { access: asking }, onAllow],
  ['Allow again', { access: { ...asking, lostOn: '2026-11-20' as Day } }, onAllow],
  ['Undo', { access: asking, answer: { host: 'news.example', said: 'stopped' } }, onAllow],
  ['Stop using it here', { access: added }, onStop],
])('%s is a press away', (name, part, heard) => {
  showPopup({ plan: unknown, ...part });
  press(name);
  expect(heard).toHaveBeenLastCalledWith('news.example');
});

test('of a known dashboard that may not be guarded it still tells what is known', () => {
  const text = showPopup({ access: { ...asking, host: 'ads.example.com' } });
  expect(text).toContain('Use Compose Guard here');
  expect(text).toContain('Works Removed on January 31, 2027');
});
