import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Access } from '@/utils/plan/sites/access';

type Why = Extract<Access, { kind: 'closed' }>['why'];

const closedKeys = {
  browser: 'popup.restrictedText',
  file: 'sites.file',
  insecure: 'sites.insecure',
  store: 'sites.store',
} as const satisfies Record<Why, string>;

interface OpenProps {
  /** Opens the options page at a route like `#/rules`. */
  readonly onOpen: (route: string) => void;
}

const Dashboards = ({ onOpen }: OpenProps) => (
  <button type="button" class="button" onClick={() => onOpen('#/sites')}>
    {i18n.t('popup.dashboards')}
  </button>
);

/** Why Compose Guard cannot run on a page. */
export const ClosedPage = ({ why, onOpen }: OpenProps & { readonly why: Why }) => (
  <section class="elsewhere">
    <h1>{i18n.t('popup.restrictedTitle')}</h1>
    <p>{i18n.t(closedKeys[why])}</p>
    <Dashboards onOpen={onOpen} />
  </section>
);

interface ElsewhereProps extends OpenProps {
  readonly host: string;
  /** By whose leave it runs there. */
  readonly children: ComponentChildren;
}

/** What to know on a page on which Compose Guard runs and that is no dashboard of the list. */
export const Elsewhere = ({ children, host, onOpen }: ElsewhereProps) => (
  <section class="elsewhere">
    <h1>{i18n.t('popup.unknownTitle')}</h1>
    {children}
    <p class="wrap">{i18n.t('popup.unknownText', [host])}</p>
    <p>{i18n.t('sites.unknownRule')}</p>
    <Dashboards onOpen={onOpen} />
  </section>
);
