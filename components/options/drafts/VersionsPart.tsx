import { i18n } from '#i18n';
import { rowText } from '@/components/lists';
import { agoText, momentText } from '@/components/moments';
import { changedPart } from '@/utils/drafts/changed-part';
import { type DraftText, type DraftVersion, mainText } from '@/utils/drafts/draft';
import { nameOf } from './beginning';
import type { DraftWords } from './types';

const presentOf = (texts: readonly DraftText[], own: string | null): string =>
  texts.find(({ network }) => network === own)?.text ?? '';

/** What tells a version from the present text: what only it says, else how it begins. */
function tellingOf({ texts }: DraftVersion, present: readonly DraftText[]): string {
  const own = texts.map(({ network, text }) => {
    const { start, end } = changedPart(text, presentOf(present, network));
    return text.slice(start, end);
  });
  return nameOf(own.find((part) => part !== '') ?? mainText(texts));
}

interface VersionTextProps {
  readonly text: DraftText;
  readonly present: string;
  readonly label: string | null;
}

/** A text as it was; what the present one does not say is marked. */
const VersionText = ({ text: { text }, present, label }: VersionTextProps) => {
  const { start, end } = changedPart(text, present);
  return (
    <div>
      {label !== null && <p class="small quiet">{label}</p>}
      <p class="draft-part" dir="auto">
        {text.slice(0, start)}
        {end > start && <mark>{text.slice(start, end)}</mark>}
        {text.slice(end)}
      </p>
    </div>
  );
};

interface VersionsPartProps {
  readonly versions: readonly DraftVersion[];
  readonly texts: readonly DraftText[];
  readonly now: number;
  readonly words: DraftWords;
  readonly onUse: (version: DraftVersion) => void;
}

/** What a draft said before, newest first. */
export const VersionsPart = ({ versions, texts, now, words, onUse }: VersionsPartProps) => (
  <section class="card stack" aria-labelledby="versions">
    <h2 id="versions">{i18n.t('drafts.versions')}</h2>
    <p class="hint">
      {i18n.t(versions.length === 0 ? 'drafts.noVersions' : 'drafts.versionsHint')}
    </p>
    {versions.map((version) => (
      <details class="draft-version" key={version.key}>
        <summary>
          <time
            dateTime={new Date(version.at).toISOString()}
            title={momentText(version.at, words.locale)}
          >
            {agoText(version.at, now, words.locale)}
          </time>
          <span class="quiet small" dir="auto">
            {tellingOf(version, texts)}
          </span>
        </summary>
        <div class="stack">
          {version.texts.map((text) => (
            <VersionText
              key={text.network}
              text={text}
              present={presentOf(texts, text.network)}
              label={text.network === null ? null : words.networkLabel(text.network)}
            />
          ))}
          <button
            type="button"
            class="button compact start"
            aria-label={rowText([
              i18n.t('drafts.useVersion'),
              momentText(version.at, words.locale),
            ])}
            onClick={() => onUse(version)}
          >
            {i18n.t('drafts.useVersion')}
          </button>
        </div>
      </details>
    ))}
  </section>
);
