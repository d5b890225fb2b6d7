import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { rowText } from '@/components/lists';
import { listText } from '@/components/words';
import type { Draft } from '@/utils/drafts/draft';
import { firstLinkIn } from '@/utils/drafts/links';
import type { DraftWords, Reachable } from './types';

/** What a person can do with a draft. */
export interface DraftDeeds {
  readonly onCopy: (text: string) => void;
  /** Opens a network's composer with a text. */
  readonly onOpen: (network: string, text: string) => void;
  readonly onPin: (id: string, isKept: boolean) => void;
  readonly onPosted: (id: string, isPosted: boolean) => void;
  readonly onRemove: (id: string) => void;
}

interface OpenButtonsProps {
  readonly networks: readonly Reachable[];
  /** What the text is called, where buttons of several texts stand in one page. */
  readonly name?: string;
  readonly textOf: (network: string) => string;
  readonly onOpen: DraftDeeds['onOpen'];
}

/** The networks to whose composer a text can be carried, X first. */
export const openable = ({ networks }: DraftWords): readonly Reachable[] =>
  networks.filter(({ canOpen }) => canOpen);

/** A button for each of some networks; none where only a link is taken and the text has none. */
export function OpenButtons({ networks, name, textOf, onOpen }: OpenButtonsProps) {
  const offered = networks.filter(({ id, onlyLink }) => !onlyLink || hasLink(textOf(id)));
  const unconfirmed = offered.filter(({ isUnconfirmed }) => isUnconfirmed);
  const wordsOf = ({ label, onlyLink }: Reachable) =>
    i18n.t(onlyLink ? 'drafts.openLink' : 'drafts.open', [label]);
  return (
    <>
      {offered.map((network) => (
        <button
          type="button"
          class="button compact"
          key={network.id}
          aria-label={name === undefined ? undefined : rowText([wordsOf(network), name])}
          onClick={() => onOpen(network.id, textOf(network.id))}
        >
          {wordsOf(network)}
        </button>
      ))}
      {unconfirmed.length > 0 && (
        <span class="hint">
          {i18n.t('notice.unconfirmed', [listText(unconfirmed.map(({ label }) => label))])}
        </span>
      )}
    </>
  );
}

const hasLink = (text: string): boolean => firstLinkIn(text) !== null;

interface DraftStateButtonsProps extends Pick<DraftDeeds, 'onPin' | 'onPosted' | 'onRemove'> {
  readonly draft: Draft;
}

/** Whether it is posted, kept for good, or to be deleted. */
export const DraftStateButtons = ({ draft, ...deeds }: DraftStateButtonsProps) => {
  const { id, leavesAt, pinnedAt, postedAt } = draft;
  const [isPosted, isKept] = [postedAt !== null, pinnedAt !== null];
  return (
    <>
      <button type="button" class="button compact" onClick={() => deeds.onPosted(id, !isPosted)}>
        {i18n.t(isPosted ? 'drafts.markNotPosted' : 'drafts.markPosted')}
      </button>
      {leavesAt === null && (
        <button type="button" class="button compact" onClick={() => deeds.onPin(id, !isKept)}>
          {i18n.t(isKept ? 'drafts.keepNoLonger' : 'drafts.keepForGood')}
        </button>
      )}
      <button type="button" class="button compact" onClick={() => deeds.onRemove(id)}>
        {i18n.t('drafts.delete')}
      </button>
    </>
  );
};

/** The address at which the queue takes in a draft. */
export const queueRoute = (id: string) => `#/queue?draft=${encodeURIComponent(id)}`;

/** A button that shows more of them. */
export function MoreButton({ name, children }: { name: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button plain compact"
        aria-expanded={isOpen}
        aria-label={i18n.t('drafts.moreNamed', [name])}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t(isOpen ? 'drafts.less' : 'drafts.more')}
      </button>
      {isOpen && <div class="row draft-more">{children}</div>}
    </>
  );
}
