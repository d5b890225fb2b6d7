import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';

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
      <dialog ref={dialog} class="card log-dialog" aria-labelledby="log-delete">
        <div class="stack">
          <p id="log-delete">{counted('log.deleteText', count, [shownCount, shownDay])}</p>
          <div class="row end">
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
          </div>
        </div>
      </dialog>
    </div>
  );
}
