import type { Settings, SettingsChange } from '@/utils/plan/settings';
import type { ListState } from '@/utils/stores/list';

/** What most pages of the options need. */
export interface ListPageProps {
  readonly state: ListState;
  readonly locale: string;
}

/** What pages need on which something is set. */
export interface SettingPageProps extends ListPageProps {
  readonly settings: Settings;
  readonly onSettings: (change: SettingsChange) => void;
}
