import { createQueue } from '@/utils/stores/queue';

/** The queue: filters and what is ticked stay as they are when a person comes back from a form. */
export const queue = createQueue();

/** Says in the queue how many posts were added to it. */
export const sayAdded = (count: number) => queue.say({ kind: 'added', count });
