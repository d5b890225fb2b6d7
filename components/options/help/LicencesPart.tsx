import { i18n } from '#i18n';
import { counted } from '@/components/counted';

export interface LicencesPartProps {
  /** `null` while they are being read. */
  readonly licences:
    | readonly {
        readonly name: string;
        readonly version: string;
        readonly licence: string;
        readonly text: string;
      }[]
    | 'failed'
    | null;
}

/** The work of others that is in the extension, and on which terms. */
export const LicencesPart = ({ licences }: LicencesPartProps) => (
  <section class="card stack" aria-labelledby="help-licences">
    <h2 id="help-licences">{i18n.t('help.licences')}</h2>
    <p class="hint">{i18n.t('help.licencesHint')}</p>
    {licences === 'failed' && <p role="alert">{i18n.t('help.licencesUnread')}</p>}
    {licences !== null && licences !== 'failed' && (
      <>
        <p class="quiet small">{counted('help.licencesCount', licences.length)}</p>
        <div class="licences">
          {licences.map((each) => (
            <details key={each.name}>
              <summary>
                <span translate={false}>{each.name}</span>
                <span class="quiet small" translate={false}>
                  {each.version} · {each.licence}
                </span>
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be focusable. */}
              <pre dir="ltr" lang="en" tabIndex={0}>
                {each.text === '' ? each.licence : each.text}
              </pre>
            </details>
          ))}
        </div>
      </>
    )}
  </section>
);
