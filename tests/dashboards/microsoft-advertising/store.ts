import { useSyncExternalStore } from 'react';
import { isOn, settingOf } from '@/tests/dashboards/shared/switches';
import { type NetworkId, networkIds } from './networks';
import { type Post, sampleDrafts, samplePosts, sampleScheduled } from './samples';
import { texts } from './texts';

/** Everything the application shows. */
export interface State {
  readonly ticks: number;
  readonly chips: readonly NetworkId[];
  readonly selected: readonly NetworkId[];
  readonly connected: readonly NetworkId[];
  readonly placements: readonly string[];
  readonly text: string;
  readonly drafts: readonly Post[];
  readonly scheduled: readonly Post[];
  readonly posts: readonly Post[];
  readonly activity: readonly string[];
  readonly quickPost: boolean;
  readonly toast: string;
}

let state: State = {
  ticks: 0,
  chips: isOn('late') ? [] : networkIds,
  selected: [settingOf('selected') === 'x' ? 'x' : 'facebook'],
  connected: ['facebook', 'instagram', 'linkedin'],
  placements: ['search', 'facebook'],
  text: '',
  drafts: sampleDrafts,
  scheduled: sampleScheduled,
  posts: samplePosts,
  activity: texts.activityLines,
  quickPost: false,
  toast: '',
};
const listeners = new Set<() => void>();

/** The state now. */
export function read(): State {
  return state;
}

/** Changes a part of the state; an empty patch renders everything again. */
export function change(patch: Partial<State>): void {
  state = { ...state, ...patch };
  for (const changed of [...listeners]) changed();
}

/** The state as a React hook. */
export function useStore(): State {
  return useSyncExternalStore(subscribe, read);
}

/** Starts what happens without the user: a counter ticks, accounts come late. */
export function startLife(): void {
  setInterval(() => change({ ticks: state.ticks + 1 }), 250);
  if (isOn('late')) setTimeout(() => change({ chips: networkIds }), 400);
}

/** Adds a network to a choice, or takes it out. */
export function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
