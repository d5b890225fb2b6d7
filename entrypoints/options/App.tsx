import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AboutPage } from '@/components/options/AboutPage';
import { Layout } from '@/components/options/Layout';
import { PolicyPart } from '@/components/options/PolicyPart';
import { type Route, routeOf } from '@/components/options/route';
import { SettingsPage } from '@/components/options/SettingsPage';
import { Locks } from '@/components/ui/Locked';
import { SwitchedOff } from '@/components/ui/SwitchedOff';
import { ownVersion, uiLanguage } from '@/utils/extension/language';
import { askToNotify } from '@/utils/extension/reminders';
import { isFeatureOff } from '@/utils/plan/policy/effective';
import { policyRules, rulesThatCount } from '@/utils/plan/policy/rules';
import type { Policy } from '@/utils/plan/policy/types';
import type { CustomRule } from '@/utils/rules/schema';
import { createListStore, type ListState } from '@/utils/stores/list';
import { createOptions } from '@/utils/stores/options';
import { createPolicy } from '@/utils/stores/policy';
import { useStore } from '@/utils/stores/use-store';
import { Collected } from './CollectedPage';
import { DraftDetails } from './DraftDetails';
import { Drafts, KeptDrafts } from './DraftPages';
import { EditRule } from './EditRule';
import { HerePage } from './HerePage';
import { Board, Changes, PlatformDetails } from './ListPages';
import { Log } from './LogPage';
import { Move } from './MovePage';
import { Packs } from './PacksPage';
import { QueueForm } from './QueueForm';
import { Queue } from './QueuePage';
import { Rules, rules as ruleStore } from './RulesPage';
import { Sites } from './Sites';
import { Sync } from './SyncSettings';

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

/** Pages that wait until the rules are read. */
const rulePages: readonly Route['page'][] = ['rules', 'new-rule', 'rule'];

const queuePages: readonly Route['page'][] = ['queue', 'collected', 'new-post', 'post'];

/** The options page: wires its stores to its views. */
export function App() {
  const route = useRoute();
  const { ready, trouble } = useStore(options.store);
  const { rules, trouble: ruleTrouble } = useStore(ruleStore.store);
  const { state } = useStore(lists.store);
  useEffect(options.start, []);
  useEffect(ruleStore.start, []);
  useEffect(lists.start, []);
  const { locks, reading } = useStore(policy.store);
  useEffect(() => ruleStore.showPolicy(policyRules(reading.policy)), [reading]);
  useEffect(policy.start, []);
  return (
    <Locks.Provider value={locks}>
      <Layout page={route.page} trouble={trouble ?? ruleTrouble}>
        {ready && state && (rules || !rulePages.includes(route.page)) && (
          <Page route={route} state={state} rules={rules ?? []} />
        )}
      </Layout>
    </Locks.Provider>
  );
}

/** What a page is called that the organisation has switched off; `null` for all others. */
function offTitle(page: Route['page'], policy: Policy): string | null {
  if (queuePages.includes(page))
    return isFeatureOff(policy, 'queue') ? i18n.t('queue.title') : null;
  return page === 'packs' && isFeatureOff(policy, 'teamPacks') ? i18n.t('packs.title') : null;
}

interface PageProps {
  readonly route: Route;
  readonly state: ListState;
  readonly rules: readonly CustomRule[];
}

function Page({ route, state, rules }: PageProps) {
  const { settings } = useStore(options.store);
  const organisation = useStore(policy.store);
  const { catalog } = state;
  const names = { platforms: catalog.watched, networks: catalog.networks };
  const { packs } = useStore(ruleStore.store);
  const said = organisation.reading.policy;
  const all = rulesThatCount(said, rules, [...packs.values()]);
  const { saveRule: save } = ruleStore;
  const room = { catalog, list: state.list, policy: said, rules: all, settings, save };
  const editing = { names, room };
  const off = offTitle(route.page, said);
  if (off !== null) return <SwitchedOff title={off} />;
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
    case 'packs':
      return <Packs locale={locale} names={names} />;
    case 'move':
      return <Move state={state} locale={locale} rules={rules} />;
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
          <Sync locale={locale} />
          <Sites locale={locale} />
        </SettingsPage>
      );
    case 'new-rule':
      return (
        <EditRule
          key={`new ${route.host} ${route.pick}`}
          {...editing}
          known={null}
          host={route.host}
          pick={route.pick}
        />
      );
    case 'rule':
      return (
        <EditRule
          key={route.id}
          {...editing}
          known={rules.find(({ id }) => id === route.id) ?? 'gone'}
          host=""
          pick=""
        />
      );
    case 'here':
      return <HerePage key={route.tab} tab={route.tab} names={names} locale={locale} />;
    case 'rules':
      return <Rules state={state} locale={locale} />;
  }
}
