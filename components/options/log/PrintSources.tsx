import { i18n } from '#i18n';
import { onDayText } from '@/components/dates';
import { evidenceText } from '@/components/words';
import type { Evidence } from '@/utils/availability/fields';

interface PrintSourcesProps {
  readonly sources: readonly Evidence[];
  readonly locale: string;
}

/** The sources that the lines of the print point to by number. */
export const PrintSources = ({ sources, locale }: PrintSourcesProps) =>
  sources.length === 0 ? null : (
    <section class="print-only log-print">
      <h2>{i18n.t('log.sources')}</h2>
      <ol>
        {sources.map(({ kind, read, title, url }) => (
          <li key={url}>
            {[
              ...(title === null ? [] : [title]),
              evidenceText(kind),
              i18n.t('platform.read', [onDayText(read, locale)]),
            ].join(' · ')}
            <br />
            {url}
          </li>
        ))}
      </ol>
    </section>
  );
