import { i18n } from '#i18n';
import { type Draft, type DraftText, type DraftVersion, mainText } from '@/utils/drafts/draft';
import { nameOf } from './beginning';
import { type DraftDeeds, DraftStateButtons, queueRoute } from './DraftActions';
import { OriginPart } from './OriginPart';
import { SaveBar } from './SaveBar';
import { TextPart } from './TextPart';
import type { DraftWords } from './types';
import { VersionsPart } from './VersionsPart';

export interface DraftPageProps {
  readonly draft: Draft;
  /** The texts as they stand in the fields. */
  readonly texts: readonly DraftText[];
  readonly versions: readonly DraftVersion[];
  readonly isChanged: boolean;
  readonly saving: 'nothing' | 'saving' | 'saved' | 'failed';
  /** Whether it was deleted meanwhile. */
  readonly isGone: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly words: DraftWords;
  readonly deeds: DraftDeeds;
  readonly onType: (place: number, text: string) => void;
  readonly onSave: () => void;
  readonly onBringBack: () => void;
  readonly onUse: (version: DraftVersion) => void;
  readonly onPutBack: (id: string) => void;
}

export const BackToDrafts = () => (
  <a class="back" href="#/drafts">
    {i18n.t('drafts.back')}
  </a>
);

/** Says that a draft is not kept, or not any more. */
export const GoneDraft = ({ onBringBack }: { readonly onBringBack: (() => void) | null }) => (
  <div class="card stack">
    <p role="status">{i18n.t('drafts.gone')}</p>
    {onBringBack && (
      <button type="button" class="button primary start" onClick={onBringBack}>
        {i18n.t('drafts.bringBack')}
      </button>
    )}
  </div>
);

/** One rescued draft: its texts to change, where it comes from, and what it said before. */
export const DraftPage = (props: DraftPageProps) => {
  const { draft, texts, words, deeds, now } = props;
  const { host, id, platform } = draft;
  return (
    <>
      <BackToDrafts />
      <h1>{i18n.t('drafts.from', [platform?.name ?? host])}</h1>
      {props.isGone && <GoneDraft onBringBack={props.onBringBack} />}
      <OriginPart
        {...{ draft, now, words }}
        name={nameOf(mainText(texts))}
        onPin={deeds.onPin}
        onPutBack={() => props.onPutBack(id)}
      />
      {texts.map((text, place) => (
        <TextPart
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is known by its place.
          key={place}
          id={`text-${place}`}
          text={text}
          isOnly={texts.length === 1}
          words={words}
          onCopy={deeds.onCopy}
          onOpen={deeds.onOpen}
          onType={(typed) => props.onType(place, typed)}
        />
      ))}
      <SaveBar {...props} />
      {!props.isGone && (
        <div class="row">
          <a class="button compact" href={queueRoute(id)}>
            {i18n.t('drafts.queue')}
          </a>
          <DraftStateButtons draft={draft} {...deeds} />
        </div>
      )}
      <VersionsPart {...{ texts, now, words }} versions={props.versions} onUse={props.onUse} />
    </>
  );
};
