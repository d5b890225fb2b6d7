import { i18n } from '#i18n';
import type { DraftDeeds } from '@/components/options/drafts/DraftActions';
import { handOff } from '@/utils/drafts/hand-off';
import { lengthOf } from '@/utils/drafts/length';
import { firstLinkIn } from '@/utils/drafts/links';
import { copyText } from '@/utils/extension/clipboard';
import { openLink } from '@/utils/extension/open-link';
import { createDrafts } from '@/utils/stores/drafts';
import { createDraftCounts } from '@/utils/stores/drafts-counts';
import type { ListState } from '@/utils/stores/list';

/** All drafts: a search and a deletion to be undone stay when a person comes back from one of them. */
export const drafts = createDrafts();
export const draftCounts = createDraftCounts();

/** Opens a network's composer with `text`; gives what came of it, in words. */
function open({ list }: Pick<ListState, 'list'>, network: string, text: string): string {
  const { compose, counting, label } = list.networks.find(({ id }) => id === network) ?? {};
  if (!compose || label === undefined) return '';
  const handed = handOff(compose, text, firstLinkIn);
  if (handed.carries === 'needs-link') return i18n.t('drafts.needsLink', [label]);
  openLink(handed.url);
  if (handed.carries === 'link') return i18n.t('drafts.openedLink', [label]);
  if (handed.carries !== 'text') return i18n.t('drafts.openedWithout', [label]);
  const used = counting ? lengthOf(text.trim(), counting) : 0;
  return counting && used > counting.limit
    ? i18n.t('drafts.openedTooLong', [label, String(used), String(counting.limit)])
    : i18n.t('drafts.opened', [label]);
}

/** What a person can do with any draft; `say` hears what came of it. */
export function draftDeeds(
  state: Pick<ListState, 'list'>,
  say: (text: string) => void,
): DraftDeeds {
  return {
    onCopy: async (text) =>
      say(i18n.t((await copyText(text)) ? 'drafts.copied' : 'drafts.notCopied')),
    onOpen: (network, text) => say(open(state, network, text)),
    onPin: drafts.pin,
    onPosted: drafts.markPosted,
    onRemove: drafts.remove,
  };
}
