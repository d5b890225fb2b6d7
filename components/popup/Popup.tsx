import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { DateText } from '@/utils/availability/dated';
import type { ListGlimpse } from '@/utils/availability/glimpse';
import type { FoundUnit } from '@/utils/plan/found';
import type { Access } from '@/utils/plan/sites/access';
import type { Plan } from '@/utils/plan/types';
import { AddedSite } from './AddedSite';
import { Board } from './Board';
import { DraftPart, type DraftPartProps } from './DraftPart';
import { ClosedPage, Elsewhere } from './Elsewhere';
import { FindPart } from './FindPart';
import { FoundList } from './FoundList';
import { Ahead, ListTrouble, News } from './ListParts';
import { NotAllowed } from './NotAllowed';
import { CostlyRules, MarkupTrouble } from './PageTrouble';
import { PointButton } from './PointButton';
import { Site } from './Site';

type Said = 'allowed' | 'refused' | 'stopped';

export interface PopupProps {
  readonly list: ListGlimpse;
  readonly onFind: (text: string) => void;
  /** What else a person should know, whatever the tab shows. */
  readonly alerts?: ComponentChildren;
  readonly drafts: Omit<DraftPartProps, 'locale' | 'onOpen'>;
  readonly phase: 'loading' | 'failed' | 'ready';
  readonly tabId: number;
  /** Whether Compose Guard runs on the page. */
  readonly access: Access;
  /** What came of the last word about whether it may. */
  readonly answer: { readonly host: string; readonly said: Said } | null;
  /** Asks the browser to let it run on a host; called from the click itself. */
  readonly onAllow: (host: string) => void;
  readonly onStop: (host: string) => void;
  /** The plan of the tab; `null` where extensions may not look. */
  readonly plan: Plan | null;
  readonly units: readonly FoundUnit[];
  /** Rules that were paused in this page, and the milliseconds they took. */
  readonly costly: readonly { readonly looksFor: string; readonly ms: number }[];
  /** Since when nothing that is known of the page's markup was there. */
  readonly markup: { readonly since: DateText } | null;
  readonly locale: string;
  readonly onPause: (host: string, paused: boolean) => void;
  readonly onResumeEverywhere: () => void;
  readonly onHideAgain: (host: string) => void;
  readonly onShowNotices: (host: string) => void;
  readonly onShow: (unit: FoundUnit, shown: boolean) => void;
  /** Whether the person may point at a control in the tab. */
  readonly mayPoint: boolean;
  /** Lets the person point at a control in the tab; false where the extension does not run. */
  readonly onPoint: () => Promise<boolean>;
  /** Opens the options page at a route like `#/rules`. */
  readonly onOpen: (route: string) => void;
}

/** What Compose Guard does in this tab and what it knows of its platform. */
export function Popup(props: PopupProps) {
  const { onOpen, plan } = props;
  const newRule = plan ? `#/rules/new?host=${encodeURIComponent(plan.host)}` : '#/rules/new';
  const isGuarded = plan !== null && props.access.kind === 'runs';
  return (
    <div class="popup">
      <header>
        <span class="brand">
          <Icon name="shield" />
          {i18n.t('extensionName')}
        </span>
        <button
          type="button"
          class="button plain square"
          aria-label={i18n.t('popup.settings')}
          title={i18n.t('popup.settings')}
          onClick={() => onOpen('#/settings')}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main>
        <ListTrouble files={props.list.trouble} />
        {props.alerts}
        <Content {...props} />
        <AllProducts {...props} />
      </main>
      <footer>
        {props.mayPoint && <PointButton onPoint={props.onPoint} />}
        <button type="button" class="button compact" onClick={() => onOpen('#/rules')}>
          {i18n.t('popup.rules')}
        </button>
        {isGuarded && (
          <button type="button" class="button plain compact" onClick={() => onOpen(newRule)}>
            <Icon name="plus" />
            {i18n.t('popup.newRule')}
          </button>
        )}
      </footer>
    </div>
  );
}

function Content({ phase, ...props }: PopupProps) {
  if (phase === 'loading') return <p class="quiet">{i18n.t('popup.loading')}</p>;
  if (phase === 'failed') return <p role="alert">{i18n.t('popup.failed')}</p>;
  const { access, locale, onOpen, plan } = props;
  if (access.kind === 'closed' || plan === null)
    return (
      <>
        <ClosedPage why={access.kind === 'closed' ? access.why : 'browser'} onOpen={onOpen} />
        <DraftPart {...props.drafts} locale={locale} onOpen={onOpen} />
      </>
    );
  const said = props.answer?.host === access.host ? props.answer.said : null;
  const name = plan.platform?.name ?? null;
  if (access.kind === 'not-allowed')
    return (
      <>
        <NotAllowed {...access} name={name} said={said} locale={locale} onAllow={props.onAllow} />
        <DraftPart {...props.drafts} locale={locale} onOpen={onOpen} />
        {name !== null && <Board plan={plan} locale={locale} onOpen={onOpen} />}
      </>
    );
  const added = <AddedSite access={access} isNew={said === 'allowed'} onStop={props.onStop} />;
  if (name === null && props.units.length === 0)
    return (
      <>
        <Elsewhere host={plan.host} onOpen={onOpen}>
          {added}
        </Elsewhere>
        <DraftPart {...props.drafts} locale={locale} onOpen={onOpen} />
      </>
    );
  return <Guarded {...props} plan={plan} added={added} />;
}

interface GuardedProps extends Omit<PopupProps, 'phase'> {
  readonly added: ComponentChildren;
  readonly plan: Plan;
}

function Guarded({ added, plan, ...props }: GuardedProps) {
  return (
    <>
      <Site plan={plan} {...props} />
      {added}
      <CostlyRules rules={props.costly} onOpen={props.onOpen} />
      {props.markup && (
        <MarkupTrouble {...props.markup} found={props.units.length} locale={props.locale} />
      )}
      {plan.paused === 'no' && <FoundList plan={plan} {...props} />}
      <DraftPart {...props.drafts} locale={props.locale} onOpen={props.onOpen} />
      <Board plan={plan} locale={props.locale} onOpen={props.onOpen} />
    </>
  );
}

function AllProducts({ list, plan, locale, onFind, onOpen }: PopupProps) {
  const networkLabel = (id: string) => list.networks.find((each) => each.id === id)?.name ?? id;
  const shared = { networkLabel, locale, onOpen };
  return (
    <>
      <Ahead {...shared} ahead={list.ahead} own={plan?.platform?.id ?? null} />
      <News count={list.newsCount} onOpen={onOpen} />
      <FindPart {...shared} text={list.text} found={list.found} onFind={onFind} />
    </>
  );
}
