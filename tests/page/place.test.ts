import { describe, expect, test } from 'vitest';
import { type Box, placeBox } from '@/utils/page/place';

const viewport = { width: 1000, height: 800 };
const size = { width: 300, height: 100 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const panel = box(100, 200, 400, 300);
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a notice is placed beside its panel', () => {
  test.each([
    ['to the right when that is free', [], { x: 508, y: 200 }],
    ['above when the right is taken', [box(520, 210, 50, 50)], { x: 100, y: 92 }],
    [
      'below when all else is taken',
      [box(520, 210, 50, 50), box(0, 100, 1000, 50)],
      { x: 100, y: 508 },
    ],
  ])('%s', (_, controls, place) => {
    expect(placeBox(size, panel, { controls, texts: () => [] }, viewport)).toMatchObject(place);
  });

  test('in line with it where nothing beside it is free', () => {
    const controls = [box(520, 150, 50, 650), box(0, 100, 1000, 50), box(0, 510, 1000, 10)];
    const wide = { width: 400, height: 100 };
    expect(placeBox(wide, panel, { controls, texts: () => [] }, viewport)?.x).toBeCloseTo(100, -1);
  });

  test('away from texts if it can be', () => {
    const texts = () => [box(508, 200, 400, 100)];
    expect(placeBox(size, panel, { controls: [], texts }, viewport)).toMatchObject({
      x: 100,
      y: 92,
    });
  });

  test('over texts rather than not at all', () => {
    const texts = () => [box(0, 0, 1000, 800)];
    expect(placeBox(size, panel, { controls: [], texts }, viewport)).toMatchObject({
      x: 508,
      y: 200,
    });
  });

  test('never over a control, however crowded', () => {
    const controls = Array.from({ length: 60 }, (_, index) =>
      box((index % 10) * 100, Math.floor(index / 10) * 130, 40, 30),
    );
    const small = { width: 50, height: 60 };
    const place = placeBox(small, panel, { controls, texts: () => [] }, viewport);
    expect(place && controls.some((control) => overlaps(place, control))).toBe(false);
  });

  test('nowhere when everything is controls', () => {
    const controls = [box(0, 0, 1000, 800)];
    expect(placeBox(size, panel, { controls, texts: () => [] }, viewport)).toBeNull();
  });

  test('nowhere when it is larger than the viewport', () => {
    expect(
      placeBox({ width: 2000, height: 100 }, panel, { controls: [], texts: () => [] }, viewport),
    ).toBeNull();
  });
});
