import { i18n } from '#i18n';
import { agoText, momentText } from '@/components/moments';
import { OutLink } from '@/components/ui/OutLink';
import { safeLink } from '@/utils/availability/safe-link';
import type { Draft } from '@/utils/drafts/draft';
import type { DraftDeeds } from './DraftActions';
import { DraftFacts, Leaves } from './DraftFacts';
import type { DraftWords } from './types';

interface OriginPartProps extends Pick<DraftDeeds, 'onPin'> {
  readonly draft: Draft;
  readonly now: number;
  readonly words: DraftWords;
  readonly name: string;
  readonly onPutBack: () => void;
}

/** Where a draft comes from, with the way back, and where its links lead. */
export const OriginPart = ({ draft, now, words, name, onPin, onPutBack }: OriginPartProps) => {
  const { host, isCut, links, title, updatedAt, url } = draft;
  return (
    <section class="card stack">
      <p class="draft-origin">
        <OutLink address={url}>{title === '' ? host : title}</OutLink>{' '}
        <span class="quiet small">{url.replace(/^https?:\/\//i, '')}</span>
      </p>
      <p class="quiet small">
        <time
          dateTime={new Date(updatedAt).toISOString()}
          title={momentText(updatedAt, words.locale)}
        >
          {i18n.t('drafts.changed', [agoText(updatedAt, now, words.locale)])}
        </time>
      </p>
      <DraftFacts draft={draft} words={words} />
      <Leaves draft={draft} name={name} locale={words.locale} onPin={onPin} />
      {isCut && <p class="chip warn">{i18n.t('drafts.cut')}</p>}
      {links.length > 0 && (
        <div>
          <h3>{i18n.t('drafts.links')}</h3>
          <ul class="draft-links">
            {links.map((link) => (
              <li key={link}>
                <OutLink address={link}>{safeLink(link)?.href ?? link}</OutLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {safeLink(url) && (
        <button type="button" class="button start" onClick={onPutBack}>
          {i18n.t('drafts.putBack')}
        </button>
      )}
    </section>
  );
};
