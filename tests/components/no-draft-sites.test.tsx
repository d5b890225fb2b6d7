// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { NoDraftSites } from '@/components/options/sites/NoDraftSites';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const onChange = vi.fn();
const hosts = ['a.example', 'b.example'];

function fill(text: string): void {
  const field = document.querySelector<HTMLInputElement>('#no-drafts-of');
  void act(() => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
  void act(() => render(<NoDraftSites hosts={hosts} onChange={onChange} />, document.body));
});

test('a site can be kept again', async () => {
  await press('Keep again: texts of a.example');
  expect(onChange).toHaveBeenCalledWith(['b.example']);
});

test.each([
  ['c.example', ['a.example', 'b.example', 'c.example']],
  ['https://c.example/compose?a=b', ['a.example', 'b.example', 'c.example']],
  ['A.example ', ['b.example', 'a.example']],
])('"%s" is added', async (text, all) => {
  fill(text);
  await press('Add');
  expect(onChange).toHaveBeenCalledWith(all);
});

test.each(['', '*.example.com', 'no host'])('"%s" is refused beside the field', async (text) => {
  fill(text);
  await press('Add');
  expect(onChange).not.toHaveBeenCalled();
  const field = document.querySelector('#no-drafts-of');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('Enter a site, for example app.example.com.');
});

test('what was typed is there again when the person comes back', () => {
  fill('half.exam');
  void act(() => render(null, document.body));
  void act(() => render(<NoDraftSites hosts={hosts} onChange={onChange} />, document.body));
  expect(document.querySelector<HTMLInputElement>('#no-drafts-of')?.value).toBe('half.exam');
});
