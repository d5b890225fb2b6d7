import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import type { FieldError } from '@/utils/rules/draft';
import { limits } from '@/utils/rules/schema';
import { selectorProblemText } from './selector-words';

const keys = {
  platformMissing: 'fieldError.platformMissing',
  'host:missing': 'fieldError.hostMissing',
  'host:every-site': 'fieldError.hostTooBroad',
  'host:whole-ending': 'fieldError.hostEnding',
  'host:address': 'fieldError.hostAddress',
  'host:star': 'fieldError.hostStar',
  'host:shape': 'fieldError.hostShape',
  networkMissing: 'fieldError.networkMissing',
  actionsMissing: 'fieldError.actionsMissing',
  wayMissing: 'fieldError.wayMissing',
  dayShape: 'fieldError.dayShape',
  untilPast: 'fieldError.untilPast',
  untilBeforeFrom: 'fieldError.untilBeforeFrom',
} as const satisfies Partial<Record<Exclude<FieldError, object>, string>>;

/** What would be right, in one sentence or two; `undefined` when nothing is wrong. `text` is what was typed. */
export function fieldErrorText(error: FieldError | undefined, text = ''): string | undefined {
  if (error === undefined) return undefined;
  if (typeof error === 'object') return selectorProblemText(error, text);
  switch (error) {
    case 'noteTooLong':
      return i18n.t('fieldError.noteTooLong', [figure(limits.note)]);
    case 'clientTooLong':
      return i18n.t('fieldError.clientTooLong', [figure(limits.client)]);
    case 'labelTooLong':
      return i18n.t('fieldError.labelTooLong', [figure(limits.label)]);
    case 'labelsTooMany':
      return i18n.t('fieldError.labelsTooMany', [figure(limits.labels)]);
    default:
      return i18n.t(keys[error]);
  }
}
