import type { MenuId } from '@/utils/plan/menus';

/** Why a selected text was not kept. */
export type NotKept = 'empty' | 'failed' | 'full' | 'off' | 'private' | 'secret';

/** What the menu says, in the language of the interface. */
export interface MenuWords {
  readonly titles: Readonly<Record<MenuId, string>>;
  readonly notKept: Readonly<Record<NotKept, string>>;
}
