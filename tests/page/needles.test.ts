import { describe, expect, test } from 'vitest';
import { needleFinder } from '@/utils/page/needles';

const tables = {
  begin: ' schedul\n a',
  glued: 'แท็ก\n下書き',
  whole: ' drafts \n saved posts \n x ',
};

describe('which needles a text contains', () => {
  const find = needleFinder(tables);

  test.each([
    [' drafts ', ['whole']],
    [' my saved posts of today ', ['whole']],
    [' saved ', []],
    [' overdrafts ', []],
    [' draftss ', []],
    [' scheduled and drafts ', ['begin', 'whole']],
    [' rescheduled ', []],
    [' x ', ['whole']],
    [' xy ', []],
    [' an ', ['begin']],
    [' ban ', []],
    [' 新しい下書き ', ['glued']],
    [' ', []],
    ['', []],
  ])('%j: %j', (text, names) => {
    expect([...find(text)].sort()).toEqual(names);
  });
});
