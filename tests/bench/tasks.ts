import type { CDPSession } from '@playwright/test';

/** One task of a page's main thread, in milliseconds. */
interface Task {
  /** From its begin to its end, what other programs took meanwhile included. */
  readonly wall: number;
  /** What it took of a processor. */
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The tasks of the thread that was busiest while `work` ran: of the page that works. */
export async function tasksDuring(session: CDPSession, work: () => Promise<void>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }) =>
    void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const includedCategories = ['toplevel', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', {
    traceConfig: { includedCategories },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const tasks = events.filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined);
  const threads = Map.groupBy(tasks, ({ pid, tid }) => `${pid} ${tid}`);
  const busy = (thread: readonly TraceEvent[]) =>
    thread.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  const [thread = []] = [...threads.values()].sort((a, b) => busy(b) - busy(a));
  return thread.map(({ dur = 0, tdur = 0 }): Task => ({ own: tdur / 1_000, wall: dur / 1_000 }));
}
