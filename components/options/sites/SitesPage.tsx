import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Place } from '@/components/options/Place';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Settings, SettingsChange } from '@/utils/plan/settings';
import { type KnownDashboard, KnownDashboards } from './KnownDashboards';
import { NoDraftSites } from './NoDraftSites';
import { SitesPart } from './SitesPart';

export interface SitesPageProps {
  readonly dashboards: readonly KnownDashboard[];
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  readonly onResume: (host: string) => void;
  readonly onHideAgain: (host: string) => void;
  /** The sites that the person added, and those that the browser does not allow. */
  readonly children: ComponentChildren;
}

/** Where Compose Guard runs, and where something else holds, each with its undo. */
export const SitesPage = (props: SitesPageProps) => (
  <>
    <h1>{i18n.t('nav.sites')}</h1>
    <p class="quiet">{i18n.t('sitesPage.intro')}</p>
    <Place name="dashboards">
      <KnownDashboards dashboards={props.dashboards} />
    </Place>
    {props.children}
    <Place name="pause">
      <Paused {...props} />
    </Place>
    <Place name="warn">
      <Locked by="warnHosts">
        <SitesPart
          title={i18n.t('settings.warnSites')}
          none={i18n.t('settings.noWarnSites')}
          hosts={props.settings.warnHosts}
          undo={i18n.t('settings.hideAgain')}
          undoNamed={(host) => i18n.t('settings.hideNamed', [host])}
          onUndo={props.onHideAgain}
        />
      </Locked>
    </Place>
    <Place name="no-drafts">
      <Locked by="noDraftHosts">
        <NoDraftSites
          hosts={props.settings.noDraftHosts}
          onChange={(noDraftHosts) => props.onChange({ noDraftHosts })}
        />
      </Locked>
    </Place>
  </>
);

const Paused = ({ settings, onChange, onResume }: SitesPageProps) => (
  <SitesPart
    title={i18n.t('sitesPage.paused')}
    none={i18n.t('settings.noPausedSites')}
    hosts={settings.pausedHosts}
    undo={i18n.t('settings.resume')}
    undoNamed={(host) => i18n.t('settings.resumeNamed', [host])}
    onUndo={onResume}
  >
    <Locked by="pause">
      <Switch
        label={i18n.t('settings.pauseEverywhere')}
        checked={settings.pausedEverywhere}
        onChange={(pausedEverywhere) => onChange({ pausedEverywhere })}
      />
    </Locked>
    <p class="hint">{i18n.t('settings.pauseHint')}</p>
  </SitesPart>
);
