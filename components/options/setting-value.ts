import { i18n } from '#i18n';
import { listText } from '@/components/words';

/** Whether something is on, in one word. */
export const yesNo = (is: boolean): string => i18n.t(is ? 'move.isTrue' : 'move.isFalse');

const choiceKeys = {
  hide: 'settings.removedHide',
  warn: 'settings.removedWarn',
  nothing: 'settings.remindNothing',
  visited: 'settings.remindVisited',
  everything: 'settings.remindEverything',
} as const;

const isChoice = (value: string): value is keyof typeof choiceKeys =>
  Object.hasOwn(choiceKeys, value);

/** What a setting is set to. */
export function settingValue(value: unknown): string {
  if (typeof value === 'boolean') return yesNo(value);
  if (typeof value === 'string' && isChoice(value)) return i18n.t(choiceKeys[value]);
  if (!Array.isArray(value)) return String(value ?? '');
  return value.length === 0 ? i18n.t('move.nothingThere') : listText(value.map(String));
}
