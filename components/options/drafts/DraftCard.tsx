import { i18n } from '#i18n';
import { agoText, momentText } from '@/components/moments';
import { type Draft, mainText } from '@/utils/drafts/draft';
import { textFor } from '@/utils/drafts/text-for';
import { beginningOf, nameOf } from './beginning';
import {
  type DraftDeeds,
  DraftStateButtons,
  MoreButton,
  OpenButtons,
  openable,
  queueRoute,
} from './DraftActions';
import { DraftFacts, Leaves } from './DraftFacts';
import type { DraftWords } from './types';

export interface DraftCardProps {
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly words: DraftWords;
  readonly deeds: DraftDeeds;
}

/** One draft among all: how it begins, where and when it was written, and what can be done with it. */
export const DraftCard = ({ draft, now, words, deeds }: DraftCardProps) => {
  const { host, id, platform, postedAt, texts, title, updatedAt } = draft;
  const text = mainText(texts);
  const name = nameOf(text);
  const carry = {
    name,
    onOpen: deeds.onOpen,
    textOf: (network: string) => textFor(draft, network),
  };
  const networks = openable(words);
  return (
    <li class={postedAt === null ? 'card draft' : 'card draft done'}>
      <div class="draft-head">
        <h2>{platform?.name ?? host}</h2>
        <span class="quiet small draft-title">{title}</span>
        <time
          class="quiet small"
          dateTime={new Date(updatedAt).toISOString()}
          title={momentText(updatedAt, words.locale)}
        >
          {agoText(updatedAt, now, words.locale)}
        </time>
      </div>
      <p class="draft-text" dir="auto">
        {beginningOf(text)}
      </p>
      <DraftFacts draft={draft} words={words} />
      <Leaves draft={draft} name={name} locale={words.locale} onPin={deeds.onPin} />
      <div class="row">
        <a
          class="button compact"
          href={`#/drafts/${encodeURIComponent(id)}`}
          aria-label={i18n.t('drafts.readNamed', [name])}
        >
          {i18n.t('drafts.read')}
        </a>
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t('drafts.copyNamed', [name])}
          onClick={() => deeds.onCopy(text)}
        >
          {i18n.t('drafts.copy')}
        </button>
        <OpenButtons networks={networks.slice(0, 1)} {...carry} />
        <MoreButton name={name}>
          <OpenButtons networks={networks.slice(1)} {...carry} />
          <a class="button compact" href={queueRoute(id)}>
            {i18n.t('drafts.queue')}
          </a>
          <DraftStateButtons draft={draft} {...deeds} />
        </MoreButton>
      </div>
    </li>
  );
};
