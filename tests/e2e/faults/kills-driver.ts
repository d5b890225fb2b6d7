import { draftLane, hostsLane, ruleLane, settingLanes } from './kills-driver-lanes.ts';
import { readLeft } from './kills-driver-left.ts';
import { reportLane } from './kills-driver-log.ts';
import { type Lane, type LaneName, type Outcome, type Request, run } from './kills-driver-run.ts';

/**
 * What writes while workers are killed: the product's own way from pages to the worker, put into a copy
 * of the built extension.
 */
const lanesOf: Readonly<Record<LaneName, () => readonly Lane[]>> = {
  drafts: () => [draftLane('a'), draftLane('b'), draftLane('c')],
  hosts: () => [hostsLane()],
  reports: () => [reportLane()],
  rules: () => [ruleLane('a'), ruleLane('b')],
  settings: () => [...settingLanes(), hostsLane()],
};

let running: ReturnType<typeof run> | null = null;

const driver = {
  /** Begins to write in `names`, with pauses drawn from `seed`. */
  start: (names: readonly LaneName[], seed: number): void => {
    running = run(
      names.flatMap((name) => lanesOf[name]()),
      seed,
    );
  },
  /** Gives what became of the requests so far. */
  requests: (): readonly Request[] => running?.requests ?? [],
  /** Ends all lanes, and tells what became of each request. */
  stop: async (): Promise<Outcome> => running?.stop() ?? { requests: [], unended: 0 },
  left: readLeft,
};
export type Driver = typeof driver;

Object.assign(globalThis, { killsDriver: driver });
