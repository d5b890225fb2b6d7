import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SelectionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: v.string() }),
  /** It stands in a field of which nothing is ever kept. */
  v.strictObject({ kind: v.literal('secret') }),
  v.strictObject({ kind: v.literal('none') }),
]);
type Selection = v.InferOutput<typeof SelectionSchema>;

/** What is selected in a frame, line by line, as the frame says; `null` where it cannot be asked. */
export async function readSelection(tabId: number, frameId: number): Promise<Selection | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      files: ['/selection.js'],
      injectImmediately: true,
      target: { frameIds: [frameId], tabId },
    });
    const parsed = v.safeParse(SelectionSchema, answer?.result);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
