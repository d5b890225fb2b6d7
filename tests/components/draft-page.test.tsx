// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftPage, type DraftPageProps } from '@/components/options/drafts/DraftPage';
import { draftWords } from '@/tests/fixtures/draft-words';
import { draft } from '@/tests/fixtures/drafts';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const deeds = {
  onCopy: vi.fn(),
  onOpen: vi.fn(),
  onPin: vi.fn(),
  onPosted: vi.fn(),
  onRemove: vi.fn(),
};
const calls = {
  onBringBack: vi.fn(),
  onPutBack: vi.fn(),
  onSave: vi.fn(),
  onType: vi.fn(),
  onUse: vi.fn(),
};

function show(part: Partial<DraftPageProps> = {}): string {
  const kept = part.draft ?? draft();
  void act(() =>
    render(
      <DraftPage
        draft={kept}
        texts={kept.texts}
        versions={[]}
        isChanged={false}
        isGone={false}
        saving="nothing"
        now={61_000}
        words={draftWords}
        deeds={deeds}
        {...calls}
        {...part}
      />,
      document.body,
    ),
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}
const saying = (text: string, network: string | null = null) => ({ texts: [{ network, text }] });
beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

test('each of several texts has its own field', () => {
  const texts = [...saying('For all').texts, ...saying('For X', 'x').texts];
  show({ draft: draft({ texts }) });
  const labels = [...document.querySelectorAll('.draft-field label')];
  expect(labels.map(({ textContent }) => textContent)).toEqual([
    'Text for all networks',
    'Text for X (Twitter)',
  ]);
  const field = document.querySelectorAll('textarea')[1];
  void act(() => {
    if (field) field.value = 'Changed';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(calls.onType).toHaveBeenCalledWith(1, 'Changed');
});

test('page and links lead where they say, but only to the web', () => {
  const links = ['https://fabrikam.example/terms', 'javascript:alert(1)'];
  show({ draft: draft({ links }) });
  const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('https://ads.example.com/compose');
  expect(hrefs).toContain('https://fabrikam.example/terms');
  expect(hrefs).not.toContain('javascript:alert(1)');
  expect(document.body.textContent).toContain('javascript:alert(1)');
  show({ draft: draft({ url: 'javascript:alert(1)' }) });
  expect(document.body.textContent).not.toContain('Put back in the page');
});

test.each<[string, Partial<DraftPageProps>, string]>([
  ['nothing is saved yet', { isChanged: true }, 'Not saved yet.'],
  ['it is being saved', { isChanged: true, saving: 'saving' }, 'Saving…'],
  ['it is saved', { saving: 'saved' }, 'Saved.'],
  ['it could not be saved', { isChanged: true, saving: 'failed' }, 'could not store this change'],
  ['it is gone', { isGone: true }, 'This draft is not kept any more.'],
  ['it was cut', { draft: draft({ isCut: true }) }, 'Its end is missing here.'],
  ['there is no version', {}, 'None yet.'],
])('when %s the page says so', (_, part, text) => {
  expect(show(part)).toContain(text);
});

test.each([
  ['Save', 'onSave'],
  ['Put back in the page', 'onPutBack'],
] as const)('%s calls %s', (name, call) => {
  show();
  void press(name);
  expect(calls[call]).toHaveBeenCalledOnce();
});

test('a draft that is gone can be kept again, and nothing else be done with it', () => {
  expect(show({ isGone: true })).not.toMatch(/Add to queue|Save/);
  void press('Keep it again');
  expect(calls.onBringBack).toHaveBeenCalledOnce();
});

test('a version shows what the present text does not say, and is used again', () => {
  const version = { at: 1000, draftId: 'one', key: 1, ...saying('The new old roast is here.') };
  expect(show({ versions: [version] })).toContain('1 minute ago');
  expect(document.querySelector('summary')?.textContent).toBe('1 minute agoold ');
  expect(document.querySelector('mark')?.textContent).toBe('old ');
  void press('Use this version');
  expect(calls.onUse).toHaveBeenCalledWith(version);
});
