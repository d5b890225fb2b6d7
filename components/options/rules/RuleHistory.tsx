import { i18n } from '#i18n';
import { agoText, momentText } from '@/components/moments';
import type { ChangeHead } from '@/utils/rules/change-head';
import { changeText } from './change-words';
import type { RuleContext } from './types';

export interface RuleHistoryProps {
  /** Newest first; `null` while they are being read. */
  readonly heads: readonly ChangeHead[] | null;
  readonly hasOlder: boolean;
  readonly isOpen: boolean;
  readonly failed: boolean;
  readonly context: Pick<RuleContext, 'locale' | 'names' | 'now'>;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onOlder: () => void;
  readonly onUndo: (change: ChangeHead) => void;
}

type LineProps = Pick<RuleHistoryProps, 'context' | 'onUndo'> & { readonly change: ChangeHead };

function Line({ change, context, onUndo }: LineProps) {
  const { locale, names, now } = context;
  const text = changeText(change, names);
  const isUndo = change.kind === 'undo';
  return (
    <li>
      <span class="grow">
        <bdi>{text}</bdi>
      </span>
      <time
        class="quiet small"
        dateTime={new Date(change.at).toISOString()}
        title={momentText(change.at, locale)}
      >
        {agoText(change.at, now, locale)}
      </time>
      {change.state === 'stands' ? (
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t(isUndo ? 'ruleChange.redoNamed' : 'ruleChange.undoNamed', [text])}
          onClick={() => onUndo(change)}
        >
          {i18n.t(isUndo ? 'ruleChange.redo' : 'ruleChange.undo')}
        </button>
      ) : (
        <span class="quiet small">
          {i18n.t(change.state === 'undone' ? 'ruleChange.isUndone' : 'ruleChange.changedSince')}
        </span>
      )}
    </li>
  );
}

function Lines(props: RuleHistoryProps) {
  if (props.failed) return <p role="alert">{i18n.t('ruleChange.unread')}</p>;
  if (props.heads === null) return null;
  if (props.heads.length === 0) return <p class="quiet">{i18n.t('ruleChange.none')}</p>;
  return (
    <>
      <p class="hint">{i18n.t('ruleChange.hint')}</p>
      <ul class="rule-changes">
        {props.heads.map((change) => (
          <Line key={change.id} change={change} context={props.context} onUndo={props.onUndo} />
        ))}
      </ul>
      {props.hasOlder && (
        <button type="button" class="button start" onClick={props.onOlder}>
          {i18n.t('ruleChange.older')}
        </button>
      )}
    </>
  );
}

/** What was changed last, each with a way back. */
export const RuleHistory = (props: RuleHistoryProps) => (
  <details
    class="rule-history"
    open={props.isOpen}
    onToggle={(event) => {
      const { open } = event.currentTarget;
      if (open !== props.isOpen) props.onOpen(open);
    }}
  >
    <summary>{i18n.t('ruleChange.title')}</summary>
    <div class="stack">{props.isOpen && <Lines {...props} />}</div>
  </details>
);
