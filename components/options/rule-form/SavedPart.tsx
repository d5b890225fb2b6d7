import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/ui/Empty';

interface SavedPartProps {
  /** What the rule does, in one line. */
  readonly title: string;
  /** Goes back to the page; false where it is gone. */
  readonly onBack: () => Promise<boolean>;
}

/** The rule that was pointed at in a page is saved: the way back to that page. */
export function SavedPart({ title, onBack }: SavedPartProps) {
  const back = useRef<HTMLButtonElement>(null);
  const [isGone, setGone] = useState(false);
  useEffect(() => back.current?.focus(), []);
  return (
    <Empty role="status">
      <h1>{i18n.t('ruleForm.saved')}</h1>
      <p>
        <bdi>{title}</bdi>
      </p>
      <p class="quiet">{i18n.t(isGone ? 'ruleForm.tabGone' : 'ruleForm.savedHint')}</p>
      <div class="row">
        <button
          ref={back}
          type="button"
          class="button primary"
          onClick={async () => setGone(!(await onBack()))}
        >
          {i18n.t('ruleForm.backToPage')}
        </button>
        <a class="button" href="#/rules">
          {i18n.t('ruleForm.seeRules')}
        </a>
      </div>
    </Empty>
  );
}
