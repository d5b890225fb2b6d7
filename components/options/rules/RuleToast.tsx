import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';
import type { RuleNews } from '@/utils/rules/news';
import { changeText } from './change-words';
import type { RuleContext } from './types';

export interface RuleToastProps {
  readonly news: RuleNews | null;
  readonly context: Pick<RuleContext, 'locale' | 'names'>;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function newsText(news: RuleNews, { names }: RuleToastProps['context']): string {
  if (news.kind === 'not-undone')
    return i18n.t(news.why === 'gone' ? 'ruleList.undoGone' : 'ruleList.undoChanged');
  const text = changeText(news.change, names);
  if (news.kind === 'made') return text;
  return i18n.t(news.kind === 'undone' ? 'ruleList.undone' : 'ruleList.redone', [text]);
}

/** The copy that was made last and can be changed now. */
const copyIn = (news: RuleNews | null): string | null =>
  news?.kind === 'made' && news.change.kind === 'duplicate'
    ? (news.change.first?.id ?? null)
    : null;

/** Says what was done, with a way back. */
export function RuleToast({ news, context, onUndo, onDismiss }: RuleToastProps) {
  const copy = copyIn(news);
  return (
    <Toasts>
      {news && (
        <Toast text={newsText(news, context)} onDismiss={onDismiss}>
          {copy !== null && (
            <a class="button compact" href={`#/rules/${encodeURIComponent(copy)}`}>
              {i18n.t('ruleList.editCopy')}
            </a>
          )}
          {news.kind !== 'not-undone' && (
            <button type="button" class="button compact" data-undo onClick={onUndo}>
              {i18n.t(news.kind === 'undone' ? 'ruleList.redo' : 'rules.undo')}
            </button>
          )}
        </Toast>
      )}
    </Toasts>
  );
}
