import { SettingsPage } from '@/components/options/SettingsPage';
import { askToNotify } from '@/utils/extension/reminders';
import type { SettingPageProps } from './list-page';

/** What holds for all dashboards. */
export const General = ({ locale, onSettings, settings, state }: SettingPageProps) => (
  <SettingsPage
    settings={settings}
    today={state.catalog.today}
    locale={locale}
    onChange={onSettings}
    onAskToNotify={askToNotify}
  />
);
