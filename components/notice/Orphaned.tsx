import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CARD } from '@/components/unfound';
import { Shield } from './Message';
import type { Written } from './use-written';

/** Looks the words up while that can be done: once the extension has gone it cannot any more. */
export const orphanedWords = () => ({
  copied: i18n.t('notice.copied'),
  copy: i18n.t('notice.copy'),
  notCopied: i18n.t('notice.notCopied'),
  region: i18n.t('notice.region'),
  text: i18n.t('kept.orphaned'),
});

interface OrphanedProps {
  readonly words: ReturnType<typeof orphanedWords>;
  readonly written: Written | null;
  readonly onCopyText: (text: string) => Promise<boolean>;
}

/** What is left of a notice when the extension was updated, switched off or removed: the text can still be copied. */
export function Orphaned({ onCopyText, words, written }: OrphanedProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async () =>
    setOutcome((await onCopyText(written?.read() ?? '')) ? words.copied : words.notCopied);
  return (
    <CARD role="region" class="card" aria-label={words.region}>
      <div class="message">
        <Shield />
        <p class="sentence" role="alert">
          {words.text}
        </p>
      </div>
      {written && (
        <div class="actions">
          <button type="button" class="primary" onClick={() => void copy()}>
            {words.copy}
          </button>
        </div>
      )}
      <p class="outcome" role="status">
        {outcome}
      </p>
    </CARD>
  );
}
