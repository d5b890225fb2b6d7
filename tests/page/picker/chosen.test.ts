// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chooseElement } from '@/utils/page/picker/chosen';

const view = {
  networksIn: () => new Set<string>(),
  openClosed: () => null,
  viewport: { height: 600, width: 800 },
};

/** What can be chosen where five rows with one name are each so high. */
function chosenAmong(height: number) {
  const rows = ['1', '2', '3', '4', '5'].map((name) => `<p class="tweet-row">${name}</p>`);
  document.body.innerHTML = `<section>${rows.join('')}</section>`;
  const [first, ...others] = document.querySelectorAll('p');
  for (const [at, row] of [first, ...others].entries())
    if (row) row.getBoundingClientRect = () => new DOMRect(0, at * height, 800, height);
  return first ? chooseElement(first, undefined, view) : null;
}

test('all that is like it can be meant where that is no third of the page', () => {
  expect(chosenAmong(30)?.proposal.alike?.elements).toHaveLength(5);
  expect(chosenAmong(60)?.proposal.alike ?? null).toBeNull();
});
