import { useEffect, useState } from 'preact/hooks';
import { CollectedView } from '@/components/options/queue/CollectedView';
import { createCollected } from '@/utils/stores/collected';
import { useStore } from '@/utils/stores/use-store';
import { createWork } from '@/utils/stores/work';
import type { ListPageProps } from './list-page';
import { sayAdded } from './queue-store';

const toQueue = () => {
  location.hash = '#/queue';
};

/** The posts that were collected on a page of one host, to choose from. */
export function Collected({ host, locale, state }: ListPageProps & { readonly host: string }) {
  const [collected] = useState(() => createCollected(host));
  const [adding] = useState(createWork);
  const [isStopped, setStopped] = useState(false);
  const work = useStore(adding.store);
  const { collection, trouble } = useStore(collected.store);
  useEffect(collected.start, []);
  return (
    <CollectedView
      collection={collection}
      trouble={trouble}
      host={host}
      networks={state.list.networks}
      locale={locale}
      onAdd={async (posts) => {
        const count = await adding.run(({ signal }) => collected.add(posts, signal));
        setStopped(count === 'cancelled');
        if (count === null || count === 'cancelled') return;
        sayAdded(count);
        toQueue();
      }}
      work={work}
      isStopped={isStopped}
      onStop={adding.cancel}
      onCancel={toQueue}
    />
  );
}
