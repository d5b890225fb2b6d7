import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardMutations } from '@/tests/mutations/guards';
import { languageMutations } from '@/tests/mutations/languages';
import { markMutations } from '@/tests/mutations/marks';

const mutations = [...markMutations, ...guardMutations, ...languageMutations()];

test('what each mutation changes stands once in its file', () => {
  const stale = mutations.filter(
    ({ file, find }) => readFileSync(file, 'utf8').split(find).length !== 2,
  );
  expect(stale.map(({ name }) => name)).toEqual([]);
});
