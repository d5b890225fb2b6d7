import { i18n } from '#i18n';
import { Brand } from '@/components/ui/Brand';
import { Icon } from '@/components/ui/Icon';
import type { FoundProducts, ListGlimpse } from '@/utils/availability/glimpse';
import type { TabState } from '@/utils/plan/tab-state';
import { Alerts, type AlertsProps } from './Alerts';
import { Content, type ContentProps } from './Content';
import { FindPart } from './FindPart';
import { Ahead, News } from './ListParts';
import { ToolRow } from './ToolRow';

export interface PopupProps extends Omit<ContentProps, 'state'>, Omit<AlertsProps, 'onOpen'> {
  readonly list: ListGlimpse;
  /** What is looked for among all products, and what was found. */
  readonly find: { readonly text: string; readonly found: FoundProducts | null };
  readonly onFind: (text: string) => void;
  readonly state: TabState;
  /** Whether the person may point at a control in the tab. */
  readonly mayPoint: boolean;
  /** Lets the person point at a control in the tab; false where the extension does not run. */
  readonly onPoint: () => Promise<boolean>;
}

/** What Compose Guard does in this tab and what it knows of its platform. */
export const Popup = (props: PopupProps) => (
  <div class="popup">
    <header>
      <Brand />
      <button
        type="button"
        class="button plain square"
        aria-label={i18n.t('popup.help')}
        title={i18n.t('popup.help')}
        onClick={() => props.onOpen('#/help')}
      >
        <Icon name="question" />
      </button>
    </header>
    <main>
      <Alerts {...props} />
      <Content {...props} />
      {props.phase !== 'loading' && <AllProducts {...props} />}
    </main>
    <ToolRow {...props} drafts={props.drafts.total} />
  </div>
);

function AllProducts({ find, list, plan, locale, onFind, onOpen }: PopupProps) {
  const networkLabel = (id: string) => list.networks.find((each) => each.id === id)?.name ?? id;
  const shared = { networkLabel, locale, onOpen };
  return (
    <>
      <Ahead {...shared} ahead={list.ahead} own={plan?.platform?.id ?? null} />
      <News count={list.newsCount} onOpen={onOpen} />
      <FindPart {...shared} {...find} onFind={onFind} />
    </>
  );
}
