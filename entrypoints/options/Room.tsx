import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { sectionOf } from '@/components/options/layout/sections';
import type { Route } from '@/components/options/route';
import { Icon } from '@/components/ui/Icon';
import { Locks } from '@/components/ui/Locked';
import { SwitchedOff } from '@/components/ui/SwitchedOff';
import { isFeatureOff } from '@/utils/plan/policy/effective';
import { policyRules } from '@/utils/plan/policy/rules';
import { useStore } from '@/utils/stores/use-store';
import { lazily } from './lazily';
import { lists, options, policy, rules as ruleStore, storage } from './own-stores';
import { Page } from './Page';

const Diagnostics = lazily(() => import('./DiagnosticsPage').then((all) => all.Diagnostics));

/** Pages that wait until the rules are read. */
const rulePages: readonly Route['page'][] = ['rules', 'new-rule', 'rule'];

/** Pages about nothing but what is kept in this browser. */
const keptPages: readonly Route['page'][] = [
  ...rulePages,
  'drafts',
  'draft',
  'log',
  'team',
  'queue',
  'collected',
  'new-post',
  'post',
];

const queuePages: readonly Route['page'][] = ['queue', 'collected', 'new-post', 'post'];

/** One page with all that it waits for. */
export function Room({ route }: { readonly route: Route }) {
  // It has to be there when nothing else can be read.
  return route.page === 'diagnostics' ? <Diagnostics /> : <ReadRoom route={route} />;
}

type ReadRoute = Exclude<Route, { readonly page: 'diagnostics' }>;

function ReadRoom({ route }: { readonly route: ReadRoute }) {
  const { ready, settings, trouble } = useStore(options.store);
  const { rules, trouble: ruleTrouble } = useStore(ruleStore.store);
  const { state } = useStore(lists.store);
  const { trouble: storageTrouble } = useStore(storage.store);
  const organisation = useStore(policy.store);
  const { locks, reading } = organisation;
  useEffect(options.start, []);
  useEffect(storage.start, []);
  useEffect(ruleStore.start, []);
  useEffect(lists.start, []);
  useEffect(policy.start, []);
  useEffect(() => ruleStore.showPolicy(policyRules(reading.policy)), [reading]);
  const isOff = queuePages.includes(route.page) && isFeatureOff(reading.policy, 'queue');
  const isNewer = storageTrouble === 'newer';
  const isUnread = isNewer && keptPages.includes(route.page);
  const isRead = ready && state && (rules || !rulePages.includes(route.page));
  return (
    <Locks.Provider value={locks}>
      {isUnread && <h1>{i18n.t(sectionOf(route.page).key)}</h1>}
      {isNewer ? <Newer /> : <Trouble trouble={trouble ?? ruleTrouble} />}
      {isOff && <SwitchedOff title={i18n.t('queue.title')} />}
      {!isOff && isRead && !isUnread && (
        <Page {...{ organisation, route, settings, state }} rules={rules ?? []} />
      )}
    </Locks.Provider>
  );
}

/** What is kept was written by a newer version: it is left alone, and one sentence says so. */
const Newer = () => (
  <p class="banner" role="alert">
    <Icon name="storage" />
    <span>{i18n.t('options.newer')}</span>
  </p>
);

const Trouble = ({ trouble }: { readonly trouble: 'unread' | 'unsaved' | null }) =>
  trouble && (
    <p class="banner" role="alert">
      <Icon name="alert" />
      <span>{i18n.t(trouble === 'unread' ? 'options.unread' : 'options.unsaved')}</span>
      <a class="button compact" href="#/diagnostics">
        {i18n.t('diagnosis.title')}
      </a>
    </p>
  );
