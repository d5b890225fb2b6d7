import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Dialog } from '@/components/ui/Dialog';

interface DeleteLogProps {
  readonly count: number;
  /** `count` and the first day, as they are shown. */
  readonly shownCount: string;
  readonly shownDay: string;
  readonly onDelete: () => void;
}

/** Deletes the whole log, once the person has read what is lost. */
export function DeleteLog({ count, shownCount, shownDay, onDelete }: DeleteLogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <div class="screen-only">
      <button
        type="button"
        class="button plain compact"
        onClick={() => dialog.current?.showModal()}
      >
        {i18n.t('log.delete')}
      </button>
      <Dialog dialog={dialog} text={counted('log.deleteText', count, [shownCount, shownDay])}>
        <button type="button" class="button" onClick={close}>
          {i18n.t('log.deleteNo')}
        </button>
        <button
          type="button"
          class="button bad"
          onClick={() => {
            close();
            onDelete();
          }}
        >
          {i18n.t('log.deleteYes')}
        </button>
      </Dialog>
    </div>
  );
}
