import { browser } from 'wxt/browser';
import type { ToolbarTheme } from '@/utils/plan/toolbar';

const THEME = 'toolbarTheme';

/** Remembers whether the browser is light or dark: only pages can see it, and the button is to fit. */
export async function noteTheme(isDark: boolean): Promise<void> {
  const theme: ToolbarTheme = isDark ? 'dark' : 'light';
  if ((await readTheme()) !== theme) await browser.storage.local.set({ [THEME]: theme });
}

/** How the browser looked when a page of the extension was last open; light before. */
export async function readTheme(): Promise<ToolbarTheme> {
  const { [THEME]: theme } = await browser.storage.local.get(THEME);
  return theme === 'dark' ? 'dark' : 'light';
}
