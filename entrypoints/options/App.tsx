import { useEffect, useState } from 'preact/hooks';
import { AboutPage } from '@/components/options/AboutPage';
import { Layout } from '@/components/options/Layout';
import { PolicyPart } from '@/components/options/PolicyPart';
import { RuleList } from '@/components/options/RuleList';
import { type Route, routeOf } from '@/components/options/route';
import { SettingsPage } from '@/components/options/SettingsPage';
import { Locks } from '@/components/ui/Locked';
import { ownVersion, uiLanguage } from '@/utils/extension/language';

import { askToNotify } from '@/utils/extension/reminders';
import type { CustomRule } from '@/utils/rules/schema';
import type { Catalog } from '@/utils/stores/catalog';
import { createListStore, type ListState } from '@/utils/stores/list';
import { createOptions } from '@/utils/stores/options';
import { createPolicy } from '@/utils/stores/policy';
import { useStore } from '@/utils/stores/use-store';
import { Collected } from './CollectedPage';
import { DraftDetails } from './DraftDetails';
import { Drafts, KeptDrafts } from './DraftPages';
import { EditRule } from './EditRule';
import { Board, Changes, PlatformDetails } from './ListPages';
import { Log } from './LogPage';
import { QueueForm } from './QueueForm';
import { Queue } from './QueuePage';
import { Sites } from './Sites';

const options = createOptions();
const lists = createListStore(new Date());
const policy = createPolicy();
const locale = uiLanguage();

function useRoute(): Route {
  const [route, setRoute] = useState(routeOf(location.hash));
  useEffect(() => {
    // Keyboards and screen readers go on at the new page, not at the link that led there.
    const follow = () => {
      setRoute(routeOf(location.hash));
      window.scrollTo(0, 0);
      document.querySelector('main')?.focus({ preventScroll: true });
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

const reachesIn =
  (catalog: Catalog) =>
  ({ place }: CustomRule) =>
    place.kind === 'host'
      ? catalog.reaches(place.host)
      : catalog.watched.some(({ id }) => id === place.platform);

/** The options page: wires its stores to its views. */
export function App() {
  const route = useRoute();
  const { ready, trouble } = useStore(options.store);
  const { state } = useStore(lists.store);
  useEffect(options.start, []);
  useEffect(lists.start, []);
  const { locks } = useStore(policy.store);
  useEffect(policy.start, []);
  return (
    <Locks.Provider value={locks}>
      <Layout page={route.page} trouble={trouble}>
        {ready && state && <Page route={route} state={state} />}
      </Layout>
    </Locks.Provider>
  );
}

function Page({ route, state }: { route: Route; state: ListState }) {
  const { rules, settings, deleted } = useStore(options.store);
  const organisation = useStore(policy.store);
  const { catalog } = state;
  const names = { platforms: catalog.watched, networks: catalog.networks };
  const editing = { catalog, names, save: options.saveRule };
  switch (route.page) {
    case 'board':
      return <Board state={state} locale={locale} />;
    case 'platform':
      return <PlatformDetails state={state} locale={locale} id={route.id} />;
    case 'changes':
      return <Changes state={state} locale={locale} onSeen={lists.dismissNews} />;
    case 'drafts':
      return <Drafts state={state} locale={locale} />;
    case 'draft':
      return <DraftDetails key={route.id} state={state} locale={locale} id={route.id} />;
    case 'queue':
      return (
        <Queue
          state={state}
          locale={locale}
          settings={settings}
          onSettings={options.saveSettings}
        />
      );
    case 'collected':
      return <Collected key={route.host} state={state} locale={locale} host={route.host} />;
    case 'new-post':
      return (
        <QueueForm key={route.draft} state={state} locale={locale} id={null} draft={route.draft} />
      );
    case 'post':
      return <QueueForm key={route.id} state={state} locale={locale} id={route.id} draft="" />;
    case 'log':
      return <Log state={state} locale={locale} logDays={settings.logDays} />;
    case 'about':
      return <AboutPage {...catalog} version={ownVersion()} locale={locale} />;
    case 'settings':
      return (
        <SettingsPage
          settings={settings}
          today={catalog.today}
          locale={locale}
          onChange={options.saveSettings}
          onResume={options.resume}
          onHideAgain={options.hideAgain}
          onAskToNotify={askToNotify}
          policy={<PolicyPart {...organisation} />}
        >
          <KeptDrafts settings={settings} onChange={options.saveSettings} />
          <Sites locale={locale} />
        </SettingsPage>
      );
    case 'new-rule':
      return <EditRule key={`new ${route.host}`} {...editing} known={null} host={route.host} />;
    case 'rule':
      return (
        <EditRule
          key={route.id}
          {...editing}
          known={rules.find(({ id }) => id === route.id) ?? 'gone'}
          host=""
        />
      );
    case 'rules':
      return (
        <RuleList
          rules={rules}
          deleted={deleted}
          names={names}
          today={catalog.today}
          locale={locale}
          reaches={reachesIn(catalog)}
          onSave={options.saveRule}
          onDelete={options.deleteRule}
          onUndo={options.undoDelete}
          onDismiss={options.dismissDeleted}
        />
      );
  }
}
