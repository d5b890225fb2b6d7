import { i18n } from '#i18n';
import type { FieldError } from '@/utils/rules/draft';
import { limits } from '@/utils/rules/schema';

const keys = {
  platformMissing: 'fieldError.platformMissing',
  hostMissing: 'fieldError.hostMissing',
  hostShape: 'fieldError.hostShape',
  hostTooBroad: 'fieldError.hostTooBroad',
  networkMissing: 'fieldError.networkMissing',
  actionsMissing: 'fieldError.actionsMissing',
  selectorSyntax: 'fieldError.selectorSyntax',
  selectorTooBroad: 'fieldError.selectorTooBroad',
  untilShape: 'fieldError.untilShape',
  untilPast: 'fieldError.untilPast',
} as const satisfies Partial<Record<FieldError, string>>;

/** What would be right, in one sentence; `undefined` when nothing is wrong. */
export function fieldErrorText(error: FieldError | undefined): string | undefined {
  switch (error) {
    case undefined:
      return undefined;
    case 'selectorTooLong':
      return i18n.t('fieldError.selectorTooLong', [String(limits.selector)]);
    case 'noteTooLong':
      return i18n.t('fieldError.noteTooLong', [String(limits.note)]);
    default:
      return i18n.t(keys[error]);
  }
}
