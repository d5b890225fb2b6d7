import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { checkedText } from '@/components/dates';
import { scopeSentences } from '@/components/scope';
import { termTexts } from '@/components/terms';
import { OutLink } from '@/components/ui/OutLink';
import { StatusLine } from '@/components/ui/StatusLine';
import { causeText, confidenceText, reasonText, subjectText } from '@/components/words';
import type { KnownView } from '@/utils/plan/platform-view';
import { Sources } from './Sources';
import { spanText } from './span-text';

interface KnownCardProps {
  readonly known: KnownView;
  readonly locale: string;
}

/** One statement with its terms, its history and its sources. */
export function KnownCard({ known, locale }: KnownCardProps) {
  const { actions, contents, alternatives, announcement, span, status } = known;
  const { confidence, lastChecked, spans } = known;
  const terms = span ? termTexts(span, known.editionOf, locale) : [];
  const reason = span?.reason && span.reason !== 'own-key' ? reasonText(span.reason) : null;
  return (
    <article class="card stack known">
      <div>
        {actions.length > 0 ? (
          <h3>{subjectText(actions, contents)}</h3>
        ) : (
          <h3 class="spoken">{i18n.t('board.status')}</h3>
        )}
        <p>
          <StatusLine {...known} since={span?.since ?? null} locale={locale} />
        </p>
      </div>
      <Sentences known={known} reason={reason} status={status} locale={locale} />
      {terms.length > 0 && (
        <ul class="terms">
          {terms.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && <Alternatives alternatives={alternatives} />}
      {isTelling(spans) && (
        <div class="history">
          <h4>{i18n.t('platform.history')}</h4>
          <ul>
            {spans.map((each) => {
              const isAhead = each.since !== null && each.since === announcement?.since;
              const text = spanText(each, isAhead, locale);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      {known.pack !== null && <p>{i18n.t('packs.fromPack', [known.pack])}</p>}
      <Sources evidence={known.evidence} locale={locale} />
      <p class="quiet small">
        {checkedText(lastChecked, locale)} · {confidenceText(confidence)}
      </p>
    </article>
  );
}

/** Whether the history says more than the status above it. */
const isTelling = (spans: KnownView['spans']) =>
  spans.length > 1 || spans.some(({ announced, until }) => announced !== null || until !== null);

interface SentencesProps extends KnownCardProps {
  readonly reason: string | null;
  readonly status: KnownView['status'];
}

function Sentences({ known, reason, status, locale }: SentencesProps) {
  const { cause, span } = known;
  const sentences = [
    ...scopeSentences({ scope: span?.scope ?? null, status }),
    ...(cause ? [causeText(cause, cause.label, locale)] : reason ? [reason] : []),
  ];
  return sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null;
}

/** What works instead, once each, as links where there is an address. */
function Alternatives({ alternatives }: Pick<KnownView, 'alternatives'>) {
  const byName = new Map(alternatives.map(({ name, url }) => [`${name} ${url}`, { name, url }]));
  return (
    <p>
      {i18n.t('platform.alternatives')}
      {i18n.t('colon')}
      {[...byName].map(([key, { name, url }], index) => (
        <Fragment key={key}>
          {index > 0 && ', '}
          {url ? <OutLink address={url}>{name}</OutLink> : name}
        </Fragment>
      ))}
    </p>
  );
}
