import { useEffect, useState } from 'preact/hooks';
import { AboutPage } from '@/components/options/AboutPage';
import { Layout } from '@/components/options/Layout';
import { RuleList } from '@/components/options/RuleList';
import { type Route, routeOf } from '@/components/options/route';
import { SettingsPage } from '@/components/options/SettingsPage';
import { uiLanguage } from '@/utils/extension/language';
import { ownVersion } from '@/utils/extension/own-pages';
import type { CustomRule } from '@/utils/rules/schema';
import { readCatalog } from '@/utils/stores/catalog';
import { createOptions } from '@/utils/stores/options';
import { useStore } from '@/utils/stores/use-store';
import { EditRule } from './EditRule';

const options = createOptions();
const catalog = readCatalog(new Date());
const locale = uiLanguage();
const names = { platforms: catalog.watched, networks: catalog.networks };

function useRoute(): Route {
  const [route, setRoute] = useState(routeOf(location.hash));
  useEffect(() => {
    // Keyboards and screen readers go on at the new page, not at the link that led there.
    const follow = () => {
      setRoute(routeOf(location.hash));
      document.querySelector('main')?.focus();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

const reaches = ({ place }: CustomRule) =>
  place.kind === 'host'
    ? catalog.reaches(place.host)
    : catalog.watched.some(({ id }) => id === place.platform);

/** The options page: wires its stores to its views. */
export function App() {
  const route = useRoute();
  const { ready, trouble } = useStore(options.store);
  useEffect(options.start, []);
  return (
    <Layout page={route.page} trouble={trouble}>
      {ready && <Page route={route} />}
    </Layout>
  );
}

function Page({ route }: { route: Route }) {
  const { rules, settings, deleted } = useStore(options.store);
  switch (route.page) {
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
        />
      );
    case 'new-rule':
      return (
        <EditRule
          key={`new ${route.host}`}
          catalog={catalog}
          names={names}
          known={null}
          host={route.host}
          save={options.saveRule}
        />
      );
    case 'rule':
      return (
        <EditRule
          key={route.id}
          catalog={catalog}
          names={names}
          known={rules.find(({ id }) => id === route.id) ?? 'gone'}
          host=""
          save={options.saveRule}
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
          reaches={reaches}
          onSave={options.saveRule}
          onDelete={options.deleteRule}
          onUndo={options.undoDelete}
          onDismiss={options.dismissDeleted}
        />
      );
  }
}
