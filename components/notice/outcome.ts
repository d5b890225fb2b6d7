import { i18n } from '#i18n';

/** What came of a press on the notice. */
export type Outcome =
  | { readonly kind: 'copied' | 'not-copied' | 'no-text' }
  | {
      readonly kind: 'opened';
      /** The network's name. */
      readonly label: string;
      /** Whether the text went along. */
      readonly isCarried: boolean;
      /** How much of the network's limit the text uses; `null` where the limit is not known. */
      readonly count: { readonly used: number; readonly limit: number } | null;
    };

/** Says what came of it. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'copied':
      return i18n.t('notice.copied');
    case 'not-copied':
      return i18n.t('notice.notCopied');
    case 'no-text':
      return i18n.t('notice.noText');
    case 'opened':
      return openedText(outcome);
  }
}

function openedText({ count, isCarried, label }: Extract<Outcome, { kind: 'opened' }>): string {
  if (!isCarried) return i18n.t('notice.openedWithout', [label]);
  if (count === null) return i18n.t('notice.openedPlain', [label]);
  const figures: [string, string, string] = [label, String(count.used), String(count.limit)];
  return count.used > count.limit
    ? i18n.t('notice.openedTooLong', figures)
    : i18n.t('notice.opened', figures);
}
