import { isFeatureOff } from './policy/effective';
import type { Policy } from './policy/types';
import type { Settings } from './settings';

/** The entries of the menu of a page, in their order. */
export const menuIds = ['hide', 'keep', 'why'] as const;
export type MenuId = (typeof menuIds)[number];

/** What a menu can be asked for of. */
type MenuContext =
  | 'audio'
  | 'editable'
  | 'frame'
  | 'image'
  | 'link'
  | 'page'
  | 'selection'
  | 'video';

/** On anything in a page: a browser shows an entry only where its own kind is named. */
const ANYTHING: readonly MenuContext[] = [
  'audio',
  'editable',
  'frame',
  'image',
  'link',
  'page',
  'selection',
  'video',
];

/** One entry, and where it is to be seen. */
export interface MenuEntry {
  readonly id: MenuId;
  readonly contexts: readonly MenuContext[];
  /** Host patterns; none where it is nowhere to be seen. */
  readonly hosts: readonly string[];
}

/** What decides which entries there are. */
export interface MenuView {
  /** Where the extension may run, as host patterns. */
  readonly granted: readonly string[];
  readonly policy: Policy;
  readonly settings: Pick<
    Settings,
    'keepDrafts' | 'noDraftHosts' | 'pausedEverywhere' | 'pausedHosts'
  >;
}

/**
 * The entries of the menu, all of them: one that is nowhere to be seen keeps its place. A site that a
 * wider pattern covers shows them although it is paused; there a click tells why nothing comes of it.
 */
export function menuEntries({ granted, policy, settings }: MenuView): readonly MenuEntry[] {
  const { keepDrafts, noDraftHosts, pausedEverywhere, pausedHosts } = settings;
  const without = (hosts: readonly string[]) => granted.filter((host) => !hosts.includes(host));
  const mayPoint = !isFeatureOff(policy, 'picker') && !pausedEverywhere;
  return [
    { id: 'hide', contexts: ANYTHING, hosts: mayPoint ? without(pausedHosts) : [] },
    { id: 'keep', contexts: ['selection'], hosts: keepDrafts ? without(noDraftHosts) : [] },
    { id: 'why', contexts: ANYTHING, hosts: granted },
  ];
}
