import type { CDPSession } from '@playwright/test';

const EVERY_US = 200;

/** Milliseconds of script by the file of the extension that asked for it, while `work` runs. */
export async function scriptByFile(
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY_US });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');

  const own = new Map<number, number>();
  for (const [at, id] of (profile.samples ?? []).entries())
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const sums: Record<string, number> = {};
  // What the browser does for a script has no file of its own: it counts for whoever called it.
  const walk = (id: number, around: string | null) => {
    const node = nodes.get(id);
    if (!node) return;
    const { url } = node.callFrame;
    const file = url === '' ? around : (/^chrome-extension:.*\/(.+)$/.exec(url)?.[1] ?? null);
    if (file !== null) sums[file] = (sums[file] ?? 0) + (own.get(id) ?? 0);
    for (const child of node.children ?? []) walk(child, file);
  };
  const [root] = profile.nodes;
  if (root) walk(root.id, null);
  return sums;
}
