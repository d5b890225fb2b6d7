/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { observePath, pathBelow } from '@/tests/dashboards/shared/route';
import { AccountsPage } from './AccountsPage';
import { AnalyticsPage } from './AnalyticsPage';
import { CampaignsPage } from './CampaignsPage';
import { CampaignWizard } from './CampaignWizard';
import { ComposePage } from './ComposePage';
import { DraftsPage } from './DraftsPage';
import { HelpPage } from './HelpPage';
import { HomePage } from './HomePage';
import { base } from './life';
import { PastPostsPage } from './PastPostsPage';
import { QuickPost } from './QuickPost';
import { ScheduledPage } from './ScheduledPage';
import { Shell } from './Shell';
import { type State, useStore } from './store';
import { TweetsPage } from './TweetsPage';

/** The whole application: the shell around the screen of the current route. */
export function App() {
  const state = useStore();
  const path = useSyncExternalStore(observePath, () => pathBelow(base));
  return (
    <Shell path={path} ticks={state.ticks} toast={state.toast}>
      {/* A new key throws the old screen away, as routers do. */}
      <Screen key={path} path={path} state={state} />
      {state.quickPost && <QuickPost state={state} />}
    </Shell>
  );
}

function Screen({ path, state }: { path: string; state: State }) {
  if (path.startsWith('/campaigns/new')) return <CampaignWizard path={path} state={state} />;
  switch (path) {
    case '/compose':
      return <ComposePage state={state} />;
    case '/scheduled':
      return <ScheduledPage posts={state.scheduled} />;
    case '/drafts':
      return <DraftsPage drafts={state.drafts} ticks={state.ticks} />;
    case '/posts':
      return <PastPostsPage posts={state.posts} ticks={state.ticks} />;
    case '/tweets':
      return <TweetsPage posts={state.posts} />;
    case '/accounts':
      return <AccountsPage connected={state.connected} />;
    case '/campaigns':
      return <CampaignsPage />;
    case '/analytics':
      return <AnalyticsPage ticks={state.ticks} />;
    case '/help':
      return <HelpPage />;
    default:
      return <HomePage activity={state.activity} ticks={state.ticks} />;
  }
}
