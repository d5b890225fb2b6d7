import { isRight } from '../accuracy/judgement';
import { unseenPages } from '../accuracy/pages';
import { visit } from '../accuracy/visit';
import { expect, test } from './extension';

test.describe('a page that no rule was written for is guarded rightly, whatever it does', () => {
  for (const sample of unseenPages())
    test(`${sample.id}: ${sample.framework}, ${sample.editor}, ${sample.language}`, async ({
      extension,
      page,
    }) => {
      // Where something is missed, it is waited for at every stage.
      test.setTimeout(180_000);
      const { stages, errors } = await visit(extension, page, sample);
      const wrong = Object.entries(stages).filter(([, judgement]) => !isRight(judgement));
      expect(Object.fromEntries(wrong)).toEqual({});
      expect(errors).toEqual([]);
    });
});
