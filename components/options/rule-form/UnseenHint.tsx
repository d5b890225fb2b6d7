import { counted } from '@/components/counted';
import { unsafeIn } from '@/utils/rules/safe-text';

/** Says that a text holds characters that nobody sees, and that they are not kept. */
export function UnseenHint({ text }: { readonly text: string }) {
  const count = unsafeIn(text.replace(/[\n\r\t]/g, ' ')).length;
  return count > 0 ? <p class="hint warn-text">{counted('ruleForm.unseen', count)}</p> : null;
}
