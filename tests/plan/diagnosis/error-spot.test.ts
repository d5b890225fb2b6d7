import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptError } from '@/tests/fixtures/diagnosis';
import { addError } from '@/utils/plan/diagnosis/add-error';
import { errorSpot } from '@/utils/plan/diagnosis/error-spot';

const chrome = `TypeError: my draft
    at store (chrome-extension://abcdef/background.js:2:345)
    at chrome-extension://abcdef/background.js:9:1`;
const firefox =
  'store@moz-extension://6f0a-7a4e/chunks/list-Bx_1.js:3:77\nmain@moz-extension://6f0a-7a4e/b.js:1:1';
const thrown = (name: string, stack: string) =>
  Object.assign(new Error('my draft'), { name, stack });

test.each([
  ['an error of ours in Chrome', thrown('TypeError', chrome), 'TypeError', 'background.js:2:345'],
  ['an error of ours in Firefox', thrown('RangeError', firefox), 'RangeError', 'list-Bx_1.js:3:77'],
  [
    'an error of the browser',
    new DOMException('my draft', 'QuotaExceededError'),
    'QuotaExceededError',
    '',
  ],
  [
    'an error of a page',
    thrown('TypeError', 'at https://a.example/my-draft.js:1:1'),
    'TypeError',
    '',
  ],
  ['a name that is none', thrown('my draft', ''), 'Error', ''],
  ['a text', 'my draft', 'string', ''],
  ['nothing', undefined, 'undefined', ''],
  [
    'an object that throws when looked at',
    {
      get name() {
        throw new Error('my draft');
      },
    },
    'Error',
    '',
  ],
])('of %s its kind and spot are kept', (_, error, name, spot) => {
  expect(errorSpot(error)).toEqual({ name, spot });
});

test('no message gets into what is kept, whatever is thrown', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true }),
      fc.string({ minLength: 3 }),
      (odd, secret) => {
        const marked = `<${secret}>`;
        const error = Object.assign(new Error(marked), { cause: odd, name: marked });
        expect(JSON.stringify(errorSpot(error))).not.toContain(JSON.stringify(marked).slice(1, -1));
        errorSpot(odd);
      },
    ),
    { numRuns: 2000 },
  );
});

test('the same error again only counts, and the newest come first', () => {
  const other = { ...keptError, place: 'options' };
  const { count, ...again } = { ...keptError, at: keptError.at + 5 };
  expect(addError([other, keptError], again)).toEqual([{ ...again, count: count + 1 }, other]);
});

test('of many different errors the newest thirty are kept', () => {
  const kept = Array.from({ length: 30 }, (_, at) => ({ ...keptError, spot: `a.js:1:${at}` }));
  const next = addError(kept, { ...keptError, spot: 'b.js:1:1' });
  expect([next.length, next[0]?.spot, next.at(-1)?.spot]).toEqual([30, 'b.js:1:1', 'a.js:1:28']);
});
