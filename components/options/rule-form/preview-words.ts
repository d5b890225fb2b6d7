import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { listText } from '@/components/words';
import { type PreviewCounts, SLOW_MS } from '@/utils/plan/preview';

const part = (
  key: 'rulePreview.hide' | 'rulePreview.warn' | 'rulePreview.left',
  count: number,
): string[] => (count > 0 ? [counted(key, count)] : []);

/** What a rule would do in one tab: "would hide 2 controls and mark 1". */
export function countsText({ found, hide, left, warn }: PreviewCounts): string {
  const does = [
    ...part('rulePreview.hide', hide),
    ...part('rulePreview.warn', warn),
    ...part('rulePreview.left', left),
  ];
  if (does.length > 0) return i18n.t('rulePreview.does', [listText(does)]);
  if (found !== null && found > 0) return counted('rulePreview.idle', found);
  return i18n.t('rulePreview.nothing');
}

/** That looking for the rule's controls takes too long; nothing where it does not. */
export const slowText = ({ ms }: PreviewCounts): string =>
  ms > SLOW_MS ? i18n.t('rulePreview.slow', [figure(ms)]) : '';
