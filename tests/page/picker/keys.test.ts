import { expect, test } from 'vitest';
import { commandOf } from '@/utils/page/picker/keys';

const key = (name: string, part: Partial<KeyboardEvent> = {}) => ({
  altKey: false,
  ctrlKey: false,
  key: name,
  metaKey: false,
  repeat: false,
  shiftKey: false,
  ...part,
});

test.each([
  [key('Tab'), 'next'],
  [key('Tab', { shiftKey: true }), 'back'],
  [key('ArrowUp'), 'widen'],
  [key('ArrowLeft'), 'widen'],
  [key('ArrowDown'), 'narrow'],
  [key('ArrowRight'), 'narrow'],
  [key('Enter'), 'choose'],
  [key('Enter', { repeat: true }), 'nothing'],
  [key(' '), 'choose'],
  [key('Escape'), 'cancel'],
  [key('a'), 'nothing'],
  [key('r', { ctrlKey: true }), 'nothing'],
  [key('F5'), 'nothing'],
  [key('toString'), 'nothing'],
] as const)('%o asks for %s', (event, command) => expect(commandOf(event)).toBe(command));
