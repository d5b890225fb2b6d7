import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { localDay } from '@/utils/availability/day';

interface BackupPartProps {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly locale: string;
  readonly onSave: () => void;
}

/** The copy of all that was kept, made before an update changed its shape. */
export const BackupPart = ({ at, locale, onSave }: BackupPartProps) => (
  <section class="card stack" aria-labelledby="diagnosis-backup">
    <h2 id="diagnosis-backup">{i18n.t('diagnosis.backup')}</h2>
    <p>{i18n.t('diagnosis.backupText', [dayText(localDay(new Date(at)), locale)])}</p>
    <p>
      <button type="button" class="button" onClick={onSave}>
        {i18n.t('diagnosis.saveBackup')}
      </button>
    </p>
  </section>
);
