import { i18n } from '#i18n';
import { unsafeIn } from '@/utils/rules/safe-text';

/** Says that a text holds characters that nobody sees, and that they are not kept. */
export function UnseenHint({ text }: { readonly text: string }) {
  const count = unsafeIn(text.replace(/[\n\r\t]/g, ' ')).length;
  return count > 0 ? (
    <p class="hint warn-text">{i18n.t('ruleForm.unseen', count, [String(count)])}</p>
  ) : null;
}
