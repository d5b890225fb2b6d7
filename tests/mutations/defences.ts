import { kept } from './defences/kept.ts';
import { life } from './defences/life.ts';
import { presses } from './defences/presses.ts';
import { readers } from './defences/readers.ts';
import { storms } from './defences/storms.ts';
import type { Mutation } from './mutation.ts';

/** Each defence of SECURITY.md that a unit test can see, taken away. */
export const defenceMutations: readonly Mutation[] = [
  ...presses,
  ...readers,
  ...kept,
  ...life,
  ...storms,
].map(([name, file, find, becomes, test]) => ({
  becomes,
  file,
  find,
  name: `defence: ${name}`,
  tests: [`tests/${test}.test.ts`],
}));
