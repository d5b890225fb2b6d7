import type { Network } from '@/utils/availability/network-schema';

/** What the queue needs to know of networks. */
export type QueueNetworks = readonly Pick<Network, 'compose' | 'counting' | 'id' | 'label'>[];

const FIRST = 'x';

/** The network `id`; `undefined` when the list does not know it any more. */
export const networkOf = (networks: QueueNetworks, id: string) =>
  networks.find((network) => network.id === id);

/** The shown name of the network `id`. */
export const labelOf = (networks: QueueNetworks, id: string) =>
  networkOf(networks, id)?.label ?? id;

/** All networks to choose from: X first, as most posts in the queue are for it. */
export const inChoosingOrder = (networks: QueueNetworks) =>
  [...networks]
    .sort((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST))
    .map(({ id, label }) => ({ id, name: label }));
