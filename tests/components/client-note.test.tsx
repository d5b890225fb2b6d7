// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { clientNote } from '@/components/note';
import { PlatformPage } from '@/components/options/platform/PlatformPage';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { viewPlatform } from '@/utils/plan/platform-view';

const onCopy = vi.fn<(text: string) => Promise<boolean>>();
const today = '2026-11-24';
const locale = 'en-US';
const ads = platform({ statements: [statementInput()] });
const view = viewPlatform(list(ads), 'ads', today);
if (!view) throw new Error('the list has the platform');
const noteIn = (format: 'text' | 'markdown') => clientNote(view, { format, today, locale });

const part = () => document.querySelector('[aria-labelledby="note"]');
const said = () => part()?.querySelector('[role="status"]')?.textContent;
const preview = () => part()?.querySelector('pre')?.textContent;
const press = (name: string) =>
  act(async () => {
    const buttons = [...(part()?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent === name)?.click();
  });

beforeEach(async () => {
  await speak('en');
  onCopy.mockReset();
  render(null, document.body);
  await act(() =>
    render(
      <PlatformPage
        view={view}
        today={today}
        locale={locale}
        onCopy={onCopy}
        granted={[]}
        onGrant={vi.fn()}
      />,
      document.body,
    ),
  );
});

test('before anything is copied the text is shown on request, and nothing is reported', () => {
  expect(said()).toBe('');
  expect(preview()).toBe(noteIn('text'));
  expect(part()?.querySelector('details')?.open).toBe(false);
});

test.each([
  ['Copy as text', 'text'],
  ['Copy as Markdown', 'markdown'],
] as const)('"%s" copies the note as %s, shows it and says that it did', async (name, format) => {
  onCopy.mockResolvedValue(true);
  await press(name);
  expect(onCopy.mock.calls).toEqual([[noteIn(format)]]);
  expect(preview()).toBe(noteIn(format));
  expect(said()).toBe('Copied.');
  expect(part()?.querySelector('details')?.open).toBe(false);
});

test('where the browser does not allow it the note is laid open to be copied by hand', async () => {
  onCopy.mockResolvedValue(false);
  await press('Copy as Markdown');
  expect(said()).toMatch(/did not allow copying/);
  expect(part()?.querySelector('details')?.open).toBe(true);
  expect(preview()).toBe(noteIn('markdown'));
});

test('a later success takes back the failure', async () => {
  onCopy.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await press('Copy as text');
  await press('Copy as text');
  expect(said()).toBe('Copied.');
  expect(part()?.querySelector('details')?.open).toBe(false);
});
