import { expect, test } from 'vitest';
import { lettersOf } from '@/components/ui/NetworkGlyph';

test.each([
  ['LinkedIn', 'LI'],
  ['Google Business Profile', 'GB'],
  ['X (Twitter)', 'XT'],
  ['Workplace', 'W'],
  ['micro.blog', 'MI'],
  ['ВКонтакте', 'ВК'],
])('%s is told by %s', (label, letters) => expect(lettersOf(label)).toBe(letters));
