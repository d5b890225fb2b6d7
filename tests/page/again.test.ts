// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';

// A page that writes the same again and again is not read again and again: only what is the same may
// be taken for that.

let stop = new AbortController();
afterEach(() => stop.abort());
beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = `
    <svg><symbol id="bird"><path d="M1 1"></path></symbol></svg>
    <section role="dialog"><ul>
      <li id="fb"><label><input type="checkbox" value="facebook"> Facebook</label></li>
      <li id="in"><label><input type="checkbox" value="linkedin"> LinkedIn</label></li>
    </ul><ul id="feed"></ul><textarea></textarea><button type="submit">Publish</button></section>`;
  guardPage(plan(), openLexicon(realLexicon), silentPorts, stop.signal);
});

const get = (id: string) => document.getElementById(id) as Element;
const GUARDED = '[data-compose-guard=hidden]';
const isHidden = () => document.querySelector(GUARDED) !== null;

const seen = () => new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));

/** Writes into the feed until nobody looks closely any longer. */
async function writeOften(html: (turn: number) => string) {
  for (let turn = 0; turn < 4; turn++) {
    get('feed').innerHTML = html(turn);
    await seen();
  }
}

const LOGO = realLexicon.paths.split('\n').find((line) => line.endsWith('\tx')) ?? '';
const logo = LOGO.split('\t')[0] ?? '';
const otherDrawing = logo.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
const card = (inner: string) =>
  `<li>Report</li><li class="row"><label><input type="checkbox"> ${inner}</label></li>`;

/** [what, what the feed said before, what it says then, whether something is hidden] */
test.each([
  ['figures', card('Folder 1'), card('Folder 2'), false],
  ['a text', card('Folder 1'), card('Twitter'), true],
  ['a text that holds a figure', card('Post 1'), card('Post to X'), true],
  ['a class', card('<i class="icon-1"></i>One'), card('<i class="icon-twitter"></i>One'), true],
  [
    'the figures of a drawing',
    card(`<svg><path d="${otherDrawing}"></path></svg>One`),
    card(`<svg><path d="${logo}"></path></svg>One`),
    true,
  ],
  [
    'an accessible name',
    card('<b aria-label="Folder 1">→</b>'),
    card('<b aria-label="Twitter">→</b>'),
    true,
  ],
  ['one of two', `${card('a')}${card('b')}`, `${card('a')}${card('Twitter')}`, true],
  ['the number of parts', card('a'), `${card('a')}${card('Twitter')}`, true],
] as const)('what changes is read: %s', async (_, before, after, expected) => {
  await writeOften(() => before);
  get('feed').innerHTML = after;
  await vi.waitFor(() => expect(isHidden()).toBe(expected));
});

test('what the same drawing shows elsewhere is read each time', async () => {
  await writeOften(() => card('<svg><use href="#bird"></use></svg>One'));
  get('bird').innerHTML = `<path d="${logo}"></path>`;
  get('feed').innerHTML = card('<svg><use href="#bird"></use></svg>One');
  await vi.waitFor(() => expect(isHidden()).toBe(true));
});

test('a control that was moved into the same is what it was', async () => {
  get('feed').innerHTML = card('Twitter');
  await vi.waitFor(() => expect(isHidden()).toBe(true));
  const control = get('feed').querySelector('label') as Element;
  await writeOften((turn) => card(`Folder ${turn}`));
  expect(isHidden()).toBe(false);
  const row = get('feed').querySelector('.row') as Element;
  row.replaceChildren(control);
  await vi.waitFor(() => expect(isHidden()).toBe(true));
});

test('one that became another while it was away is no longer guarded', async () => {
  await writeOften((turn) => card(`Folder ${turn}`));
  get('feed').innerHTML = card('Twitter');
  await vi.waitFor(() => expect(isHidden()).toBe(true));
  const all = [...get('feed').children];
  get('feed').replaceChildren();
  await seen();
  const control = all[1]?.querySelector('label') as Element;
  control.textContent = 'Folder 1';
  get('feed').append(...all);
  await vi.waitFor(() => expect(isHidden()).toBe(false));
});

test('a text that was one of many things becomes a label when others leave', async () => {
  const rows = '<i></i>'.repeat(7);
  await writeOften(() => `${card('a')}<li id="b">Twitter${rows}</li>`);
  expect(isHidden()).toBe(false);
  get('b').lastElementChild?.remove();
  await vi.waitFor(() => expect(isHidden()).toBe(true));
});
