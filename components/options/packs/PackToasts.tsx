import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';
import type { PackNews } from '@/utils/rules/pack/shown-pack';

const keys = {
  added: 'packs.news.added',
  same: 'packs.news.same',
  declined: 'packs.news.declined',
  'not-brought': 'packs.news.notBrought',
  updated: 'packs.news.updated',
  removed: 'packs.news.removed',
  on: 'packs.news.on',
  off: 'packs.news.off',
  undone: 'packs.news.undone',
  'changed-since': 'packs.news.changedSince',
} as const satisfies Record<PackNews['kind'], string>;

interface PackToastsProps {
  readonly news: PackNews | null;
  readonly onUndo: (change: string) => void;
  readonly onDismiss: () => void;
}

/** What came of the last press, and the way back. */
export const PackToasts = ({ news, onUndo, onDismiss }: PackToastsProps) => (
  <Toasts>
    {news && (
      <Toast
        text={i18n.t(keys[news.kind], ['name' in news ? news.name : ''])}
        onDismiss={onDismiss}
      >
        {'change' in news && (
          <button type="button" class="button compact" onClick={() => onUndo(news.change)}>
            {i18n.t('rules.undo')}
          </button>
        )}
      </Toast>
    )}
  </Toasts>
);
