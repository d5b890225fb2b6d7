import { textOfEditor } from '@/utils/page/editor-text';
import type { PanelReading } from './panel-reading';
import type { PanelText } from './panel-texts';

/** Whether a panel that says `now` may be the one that said `before`, drawn anew. */
export const continues = (before: string, now: string): boolean =>
  before !== '' && now !== '' && (now.startsWith(before) || before.startsWith(now));

/** Whether there is a place to write, and nothing written. */
export const isBlank = ({ editors }: PanelReading): boolean =>
  editors.length > 0 && editors.every(({ element }) => textOfEditor(element).trim() === '');

/** The longest of a panel's texts; empty where there is none. */
export const mainOf = (texts: readonly PanelText[]): string =>
  texts.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
