import { describe, expect, test, vi } from 'vitest';
import { createSample, type Sample, sampleAround, shareSample } from '@/utils/stores/sample';
import { beginningOf } from '@/utils/stores/sample-texts';

const write = ({ keeping }: Sample, id: string, text: string) =>
  keeping.save({ id, texts: [{ network: null, text }] });
const done = ({ store }: Sample) => [...store.getState().done];

describe('a text of the sample', () => {
  test('is kept, but not offered on the page where it stands', async () => {
    const sample = createSample();
    expect(await write(sample, 'a', 'Autumn roast')).toEqual({ kind: 'kept' });
    expect(await sample.keeping.earlier()).toBeNull();
  });

  test('is offered once the page was lost, and comes back whole', async () => {
    const sample = createSample();
    await write(sample, 'a', 'Autumn roast');
    sample.losePage();
    expect(await sample.keeping.earlier()).toMatchObject({ beginning: 'Autumn roast', id: 'a' });
    expect(await sample.keeping.textsOf('a')).toEqual([{ network: null, text: 'Autumn roast' }]);
    expect(await sample.keeping.textsOf('b')).toBeNull();
  });

  /** [what is written after the loss, steps done] */
  test.each([
    ['a', ['rescue']],
    ['b', []],
  ])('going on as %s ticks off %j', async (id, steps) => {
    const sample = createSample();
    await write(sample, 'a', 'Autumn roast');
    sample.losePage();
    await write(sample, id, 'Autumn roast, again');
    expect(done(sample)).toEqual(steps);
  });

  test.each([
    ['short', 'short'],
    ['two\n  lines', 'two lines'],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('%j begins %j', (text, beginning) => {
    expect(
      beginningOf({ texts: [{ text: '' }, { text }].map((it) => ({ ...it, network: null })) }),
    ).toBe(beginning);
  });
});

/** [what is found, steps done] */
test.each([
  [['hidden'], []],
  [['warned'], []],
  [['hidden', 'shown'], ['show']],
] as const)('units that are %j tick off %j', (states, steps) => {
  const sample = createSample();
  sample.report(states.map((state) => ({ state })));
  expect(done(sample)).toEqual(steps);
});

test('a press on the notice counts once', () => {
  const sample = createSample();
  sample.pressed();
  const { done: first } = sample.store.getState();
  sample.pressed();
  expect(sample.store.getState().done).toBe(first);
  expect([...first]).toEqual(['why']);
});

test('what a notice does to its site is done to the sample, until it is switched on again', () => {
  const sample = createSample();
  sample.site.warnHere();
  sample.site.snooze('hour');
  sample.site.pauseHere();
  expect(sample.store.getState()).toMatchObject({ isOn: false, warnsOnly: true });
  expect(sample.store.getState().quietUntil).toBeGreaterThan(Date.now());
  sample.setOn(true);
  expect(sample.store.getState()).toMatchObject({ isOn: true, quietUntil: null, warnsOnly: false });
});

test('starting over forgets all, and loads the page anew', async () => {
  const sample = createSample();
  sample.pressed();
  await write(sample, 'a', 'Autumn roast');
  sample.startOver();
  expect(sample.store.getState()).toMatchObject({ isOn: true, kept: null, round: 1 });
  expect(done(sample)).toEqual([]);
});

test('a frame finds the state of the page around it', () => {
  const sample = createSample();
  vi.stubGlobal('parent', globalThis);
  expect(sampleAround()).toBeUndefined();
  shareSample(sample);
  expect(sampleAround()).toBe(sample);
  vi.unstubAllGlobals();
});
