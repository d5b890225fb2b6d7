// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { noticeInput } from '@/tests/fixtures/notice-input';
import { plan } from '@/tests/fixtures/plans';
import { viewOf } from '@/utils/page/notice-view';
import type { PlanNetwork } from '@/utils/plan/types';

const compose: PlanNetwork['compose'] = {
  basis: 'source',
  parameters: { text: 'text' },
  url: 'https://x.com/intent/tweet',
};
const network = (id: string, part: Partial<PlanNetwork> = {}): PlanNetwork => ({
  compose,
  counting: null,
  id,
  label: id,
  ...part,
});

function editor(text: string): Element {
  const area = document.createElement('textarea');
  area.value = text;
  return area;
}

/** A notice about X in a panel with these editors, where these networks are known. */
const input = (editors: readonly Element[], networks: readonly PlanNetwork[] = []) =>
  noticeInput({ editors, plan: { ...plan(), networks } });

/** [what, editors, text] */
test.each([
  ['nobody writes', [], undefined],
  ['one text', [editor('One')], 'One'],
  ['of several texts the longest', [editor(''), editor('Two words'), editor('One')], 'Two words'],
])('%s', (_, editors, text) => {
  expect(viewOf(input(editors)).written?.()).toBe(text);
});

test('a text is read when it is asked for, not before', () => {
  const area = document.createElement('textarea');
  const { written } = viewOf(input([area]));
  area.value = 'Later';
  expect(written?.()).toBe('Later');
});

/** [what, networks, those to which one can post by hand, and whether they are lost here] */
test.each([
  ['a network that is guarded', [network('x')], [['x', true]]],
  [
    'what is lost comes before the others',
    [network('bluesky'), network('threads'), network('x')],
    [
      ['x', true],
      ['bluesky', false],
      ['threads', false],
    ],
  ],
  ['one without a known address', [network('x', { compose: null })], []],
])('by hand: %s', (_, networks, expected) => {
  const { byHand } = viewOf(input([], networks));
  expect(byHand.map(({ id, isLost }) => [id, isLost])).toEqual(expected);
});
