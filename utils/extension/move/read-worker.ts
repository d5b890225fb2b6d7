import type { FromWorker, ToWorker } from './read-aside';
import { readGiven } from './read-given';

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const say = (message: FromWorker) => postMessage(message);
  const { context, given } = data;
  void readGiven(given, context, (part) => say({ kind: 'part', part })).then(
    (reading) => say({ kind: 'read', reading }),
    () => say({ kind: 'failed' }),
  );
});
