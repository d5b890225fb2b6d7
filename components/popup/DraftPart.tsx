import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { onDayText } from '@/components/dates';
import { agoText, momentText } from '@/components/moments';
import { Icon } from '@/components/ui/Icon';
import { localDay } from '@/utils/availability/day';
import type { DraftGlimpse, NewestDraft } from '@/utils/drafts/glimpse';

export interface DraftPartProps extends DraftGlimpse {
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Lets texts of a host be kept, or not. */
  readonly onKeep: (host: string, isKept: boolean) => void;
  readonly onOpen: (route: string) => void;
}

const MOST = 200;

const Newest = ({ draft, ...props }: DraftPartProps & { readonly draft: NewestDraft }) => {
  const [said, setSaid] = useState('');
  const { id, text, updatedAt } = draft;
  const copy = async () =>
    setSaid(i18n.t((await props.onCopy(text)) ? 'drafts.copied' : 'drafts.notCopied'));
  return (
    <div class="card popup-draft">
      <p class="draft-text" dir="auto">
        {text.trim().slice(0, MOST)}
      </p>
      <p class="quiet small">
        <time
          dateTime={new Date(updatedAt).toISOString()}
          title={momentText(updatedAt, props.locale)}
        >
          {agoText(updatedAt, props.now, props.locale)}
        </time>
      </p>
      <p class="does">
        <button type="button" class="button compact" onClick={() => void copy()}>
          {i18n.t('drafts.copy')}
        </button>
        <button
          type="button"
          class="button compact"
          onClick={() => props.onOpen(`#/drafts/${encodeURIComponent(id)}`)}
        >
          {i18n.t('popup.openDraft')}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </p>
    </div>
  );
};

/** Whether texts of this host are kept, changed on the spot. */
const KeptHere = ({ host, onKeep }: Pick<DraftPartProps, 'onKeep'> & { readonly host: string }) => {
  const [isOff, setOff] = useState(false);
  const set = (isKept: boolean) => {
    setOff(!isKept);
    onKeep(host, isKept);
  };
  return (
    <>
      <span class="quiet small" role="status">
        {isOff && i18n.t('popup.notKept')}
      </span>
      <button type="button" class="button plain compact" onClick={() => set(isOff)}>
        {i18n.t(isOff ? 'popup.keepAgain' : 'popup.neverHere')}
      </button>
    </>
  );
};

/** What was rescued on this host last, and how to find all that was. */
export const DraftPart = (props: DraftPartProps) => {
  const { leaving, newest, total, locale, onOpen } = props;
  if (newest === null && leaving === null) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{i18n.t(newest ? 'popup.drafts' : 'drafts.title')}</h2>
      {newest && <Newest {...props} draft={newest} />}
      {leaving && (
        <p class="small draft-leaves">
          <Icon name="clock" />
          <span>
            {counted('popup.leavingDrafts', leaving.count, [
              figure(leaving.count),
              onDayText(localDay(new Date(leaving.first)), locale),
            ])}
          </span>
        </p>
      )}
      <p class="does">
        <button type="button" class="button plain compact" onClick={() => onOpen('#/drafts')}>
          {counted('popup.allDrafts', total)}
        </button>
        {newest && <KeptHere host={newest.host} onKeep={props.onKeep} />}
      </p>
    </section>
  );
};
