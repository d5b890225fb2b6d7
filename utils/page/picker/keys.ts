/** What a key asks of the picker. */
export type Command = 'back' | 'cancel' | 'choose' | 'narrow' | 'next' | 'nothing' | 'widen';

const COMMANDS: Readonly<Record<string, Command>> = {
  ' ': 'choose',
  ArrowDown: 'narrow',
  ArrowLeft: 'widen',
  ArrowRight: 'narrow',
  ArrowUp: 'widen',
  Enter: 'choose',
  Escape: 'cancel',
};

type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey' | 'repeat' | 'shiftKey'>;

/** Keys of the browser itself stay the browser's. */
export const isBrowsers = ({ altKey, ctrlKey, key, metaKey }: Key): boolean =>
  altKey || ctrlKey || metaKey || /^F\d+$/.test(key);

/** The command of a pressed key. Held down, it goes on choosing nothing. */
export function commandOf(event: Key): Command {
  if (isBrowsers(event)) return 'nothing';
  if (event.key === 'Tab') return event.shiftKey ? 'back' : 'next';
  const command = Object.hasOwn(COMMANDS, event.key) ? COMMANDS[event.key] : undefined;
  return (event.repeat && command === 'choose' ? undefined : command) ?? 'nothing';
}
