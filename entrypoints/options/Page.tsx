import type { Route } from '@/components/options/route';
import { uiLanguage } from '@/utils/extension/language';
import type { Settings } from '@/utils/plan/settings';
import type { CustomRule } from '@/utils/rules/schema';
import type { ListState } from '@/utils/stores/list';
import type { PolicyState } from '@/utils/stores/policy';
import { lazily } from './lazily';
import { lists, options } from './own-stores';

const locale = uiLanguage();

const Sites = lazily(() => import('./SitesPage').then((all) => all.Sites));
const Board = lazily(() => import('./BoardPage').then((all) => all.Board));
const Changes = lazily(() => import('./ChangesPage').then((all) => all.Changes));
const PlatformDetails = lazily(() => import('./PlatformPage').then((all) => all.PlatformDetails));
const Rules = lazily(() => import('./RulesPage').then((all) => all.Rules));
const OneRule = lazily(() => import('./OneRule').then((all) => all.OneRule));
const HerePage = lazily(() => import('./HerePage').then((all) => all.HerePage));
const Drafts = lazily(() => import('./DraftPages').then((all) => all.Drafts));
const DraftDetails = lazily(() => import('./DraftDetails').then((all) => all.DraftDetails));
const Queue = lazily(() => import('./QueuePage').then((all) => all.Queue));
const Collected = lazily(() => import('./CollectedPage').then((all) => all.Collected));
const QueueForm = lazily(() => import('./QueueForm').then((all) => all.QueueForm));
const Log = lazily(() => import('./LogPage').then((all) => all.Log));
const Team = lazily(() => import('./TeamPage').then((all) => all.Team));
const Data = lazily(() => import('./DataPage').then((all) => all.Data));
const General = lazily(() => import('./GeneralPage').then((all) => all.General));
const Help = lazily(() => import('./HelpPage').then((all) => all.Help));
const About = lazily(() => import('./AboutPage').then((all) => all.About));

interface PageProps {
  readonly route: Exclude<Route, { readonly page: 'diagnostics' }>;
  readonly state: ListState;
  readonly settings: Settings;
  readonly rules: readonly CustomRule[];
  readonly organisation: PolicyState;
}

/** The page that a route names. */
export function Page({ organisation, route, rules, settings, state }: PageProps) {
  const shared = { locale, state };
  const changing = { ...shared, onSettings: options.saveSettings, settings };
  switch (route.page) {
    case 'sites':
      return <Sites {...changing} />;
    case 'board':
      return <Board {...shared} />;
    case 'platform':
      return <PlatformDetails {...shared} id={route.id} />;
    case 'changes':
      return <Changes {...shared} onSeen={lists.dismissNews} />;
    case 'rules':
      return <Rules {...shared} />;
    case 'new-rule':
    case 'rule':
      return <OneRule {...{ organisation, route, rules, settings, state }} />;
    case 'here':
      return <HerePage key={route.tab} {...shared} tab={route.tab} />;
    case 'drafts':
      return <Drafts {...shared} />;
    case 'draft':
      return <DraftDetails key={route.id} {...shared} id={route.id} />;
    case 'queue':
      return <Queue {...changing} />;
    case 'collected':
      return <Collected key={route.host} {...shared} host={route.host} />;
    case 'new-post':
      return <QueueForm key={`new ${route.draft}`} {...shared} id={null} draft={route.draft} />;
    case 'post':
      return <QueueForm key={route.id} {...shared} id={route.id} draft="" />;
    case 'log':
      return <Log {...shared} logDays={settings.logDays} />;
    case 'team':
      return <Team {...shared} organisation={organisation} />;
    case 'data':
      return <Data {...changing} rules={rules} />;
    case 'settings':
      return <General {...changing} />;
    case 'help':
      return <Help />;
    case 'about':
      return <About {...shared} />;
  }
}
