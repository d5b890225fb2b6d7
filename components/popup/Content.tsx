import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DateText } from '@/utils/availability/dated';
import type { FoundUnit } from '@/utils/plan/found';
import type { Access } from '@/utils/plan/sites/access';
import type { TabState } from '@/utils/plan/tab-state';
import type { Plan } from '@/utils/plan/types';
import { AddedSite } from './AddedSite';
import { Board } from './Board';
import { DraftPart, type DraftPartProps } from './DraftPart';
import { ClosedPage, Elsewhere } from './Elsewhere';
import { FoundList } from './FoundList';
import { Loading } from './Loading';
import { NotAllowed } from './NotAllowed';
import { CostlyRules, MarkupTrouble } from './PageTrouble';
import { Site } from './Site';

type Said = 'allowed' | 'refused' | 'stopped';

export interface ContentProps {
  readonly phase: 'loading' | 'failed' | 'ready';
  readonly state: TabState;
  readonly tabId: number;
  /** Whether Compose Guard runs on the page. */
  readonly access: Access;
  /** What came of the last word about whether it may. */
  readonly answer: { readonly host: string; readonly said: Said } | null;
  /** The plan of the tab; `null` where extensions may not look. */
  readonly plan: Plan | null;
  readonly units: readonly (FoundUnit & { readonly selected?: boolean })[];
  /** Rules that were paused in this page, and the milliseconds they took. */
  readonly costly: readonly { readonly looksFor: string; readonly ms: number }[];
  /** Since when nothing that is known of the page's markup was there. */
  readonly markup: { readonly since: DateText } | null;
  readonly drafts: Omit<DraftPartProps, 'locale' | 'onOpen'>;
  readonly hasPolicy: boolean;
  readonly locale: string;
  /** Asks the browser to let it run on a host; called from the click itself. */
  readonly onAllow: (host: string) => void;
  readonly onStop: (host: string) => void;
  readonly onPause: (host: string, paused: boolean) => void;
  readonly onResumeEverywhere: () => void;
  readonly onHideAgain: (host: string) => void;
  readonly onShowNotices: (host: string) => void;
  readonly onShow: (unit: FoundUnit, shown: boolean) => void;
  /** Loads the page of the tab again. */
  readonly onReload: () => void;
  /** Opens the options page at a route like `#/rules`. */
  readonly onOpen: (route: string) => void;
}

/** What concerns the tab, from what a person most needs to know. */
export function Content({ phase, ...props }: ContentProps) {
  const { access, locale, onOpen, plan } = props;
  if (phase === 'loading') return <Loading />;
  if (phase === 'failed') return <p role="alert">{i18n.t('popup.failed')}</p>;
  const draft = <DraftPart {...props.drafts} locale={locale} onOpen={onOpen} />;
  if (access.kind === 'closed' || plan === null)
    return (
      <>
        <ClosedPage why={access.kind === 'closed' ? access.why : 'browser'} onOpen={onOpen} />
        {draft}
      </>
    );
  const said = props.answer?.host === access.host ? props.answer.said : null;
  const name = plan.platform?.name ?? null;
  if (access.kind === 'not-allowed')
    return (
      <>
        <NotAllowed {...access} name={name} said={said} locale={locale} onAllow={props.onAllow} />
        {draft}
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
        {draft}
      </>
    );
  return <Guarded {...props} plan={plan} added={added} draft={draft} />;
}

interface GuardedProps extends Omit<ContentProps, 'phase'> {
  readonly added: ComponentChildren;
  readonly draft: ComponentChildren;
  readonly plan: Plan;
}

const Guarded = ({ added, draft, plan, ...props }: GuardedProps) => (
  <>
    <Site plan={plan} {...props} />
    {added}
    <CostlyRules rules={props.costly} onOpen={props.onOpen} />
    {props.markup && (
      <MarkupTrouble
        {...props.markup}
        found={props.units.length}
        locale={props.locale}
        onReport={() => props.onOpen(`#/here?tab=${props.tabId}`)}
      />
    )}
    {plan.paused === 'no' && <FoundList plan={plan} {...props} />}
    <Board plan={plan} locale={props.locale} onOpen={props.onOpen} />
    {draft}
  </>
);
