import type { TabState } from './tab-state';

/** What the toolbar button can look like. */
export const toolbarLooks = ['active', 'paused', 'attention', 'not-permitted', 'unknown'] as const;
export type ToolbarLook = (typeof toolbarLooks)[number];

/** The colours of the browser's toolbar. */
export const toolbarThemes = ['light', 'dark'] as const;
export type ToolbarTheme = (typeof toolbarThemes)[number];

/** In pixels: the size browsers show, and twice that for finer screens. */
const toolbarSizes = [16, 32] as const;

const looks = {
  calm: 'active',
  closed: 'unknown',
  guarded: 'active',
  moved: 'attention',
  'not-allowed': 'not-permitted',
  paused: 'paused',
  reload: 'attention',
  selected: 'attention',
  unknown: 'unknown',
} as const satisfies Record<TabState, ToolbarLook>;

/** How the button looks for a tab in this state. */
export const lookOf = (state: TabState): ToolbarLook => looks[state];

/** What stands on the button: only where there is something to do. `selected`: controls to unselect. */
export function badgeOf(state: TabState, selected: number): string {
  if (state === 'selected') return selected > 99 ? '99+' : String(selected);
  return lookOf(state) === 'attention' ? '!' : '';
}

/** The pictures of one look in one theme, by size, as the browser takes them. */
export const toolbarPaths = (look: ToolbarLook, theme: ToolbarTheme): Record<string, string> =>
  Object.fromEntries(
    toolbarSizes.map((size) => [String(size), `icons/toolbar/${look}-${theme}-${size}.png`]),
  );
