import { i18n } from '#i18n';
import type { TabState } from '@/utils/plan/tab-state';
import { counted, countedOrNone } from './counted';

/** What the toolbar button says of a tab in this state, and of `count` controls there. */
export function toolbarText(state: TabState, count: number): string {
  const name = i18n.t('extensionName');
  switch (state) {
    case 'guarded':
    case 'calm':
      return i18n.t('pair', [name, countedOrNone('popup.guarded', count)]);
    case 'selected':
      return i18n.t('pair', [name, counted('popup.selected', count)]);
    case 'paused':
      return i18n.t('pair', [name, i18n.t('popup.off')]);
    case 'reload':
      return i18n.t('pair', [name, i18n.t('popup.reload')]);
    case 'moved':
      return i18n.t('pair', [name, i18n.t('popup.moved')]);
    case 'not-allowed':
      return i18n.t('pair', [name, i18n.t('sites.notHere')]);
    case 'closed':
    case 'unknown':
      return name;
  }
}
