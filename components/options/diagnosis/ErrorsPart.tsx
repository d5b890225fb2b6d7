import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { agoText, momentText } from '@/components/moments';
import type { KeptError } from '@/utils/plan/diagnosis/types';

interface ErrorsPartProps {
  readonly errors: readonly KeptError[];
  /** Now, in milliseconds since 1970. */
  readonly at: number;
  readonly locale: string;
  readonly onForget: () => void;
}

/** What went wrong lately: what kind of error and where, without any text. */
export const ErrorsPart = ({ at: now, errors, locale, onForget }: ErrorsPartProps) => (
  <section class="card stack" aria-labelledby="diagnosis-errors">
    <h2 id="diagnosis-errors">{i18n.t('diagnosis.errors')}</h2>
    {errors.length === 0 && <p class="quiet">{i18n.t('diagnosis.noErrors')}</p>}
    {errors.length > 0 && (
      <>
        <ul class="stack">
          {errors.map(({ at, count, name, place, spot }) => (
            <li key={`${place} ${name} ${spot}`}>
              <span translate={false} dir="ltr" lang="en">
                {`${name} · ${place}`}
                {spot !== '' && <code class="small">{` ${spot}`}</code>}
              </span>{' '}
              <span class="quiet small">
                <time dateTime={new Date(at).toISOString()} title={momentText(at, locale)}>
                  {agoText(at, now, locale)}
                </time>
                {count > 1 && ` · ${counted('diagnosis.times', count)}`}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" class="button compact" onClick={onForget}>
            {i18n.t('diagnosis.forget')}
          </button>
        </p>
      </>
    )}
  </section>
);
