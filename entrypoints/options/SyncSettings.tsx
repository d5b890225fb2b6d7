import { useEffect } from 'preact/hooks';
import { SyncPart } from '@/components/options/sync/SyncPart';
import { createSync } from '@/utils/stores/sync';
import { useStore } from '@/utils/stores/use-store';
import { useNow } from './use-now';

const sync = createSync();

/** What the settings say of the person's other machines. */
export function Sync({ locale }: { readonly locale: string }) {
  const shown = useStore(sync.store);
  const now = useNow();
  useEffect(sync.start, []);
  if (shown.sync === null) return null;
  return (
    <SyncPart
      sync={shown.sync}
      busy={shown.busy}
      now={now}
      locale={locale}
      onSwitch={sync.turn}
      onShare={sync.share}
    />
  );
}
