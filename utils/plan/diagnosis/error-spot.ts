import type { KeptError } from './types';

/** Names of errors are words; what else a page may call one is not kept. */
const NAME = /^[A-Za-z]{1,40}$/;
/** In Chrome's and Firefox's stacks alike, a place in a file of an extension. */
const SPOT = /-extension:\/\/[^/\s]+\/(?:[\w./-]*\/)?([\w.-]+\.js:\d+:\d+)/;
const MOST_OF_STACK = 4000;

function textOf(value: object, name: string): string {
  try {
    const text = (value as Record<string, unknown>)[name];
    return typeof text === 'string' ? text.slice(0, MOST_OF_STACK) : '';
  } catch {
    return '';
  }
}

/** What may be kept of anything that was thrown: its kind and where in our scripts it came from. */
export function errorSpot(thrown: unknown): Pick<KeptError, 'name' | 'spot'> {
  if (typeof thrown !== 'object' || thrown === null) return { name: typeof thrown, spot: '' };
  const name = textOf(thrown, 'name');
  const [, spot = ''] = SPOT.exec(textOf(thrown, 'stack')) ?? [];
  return { name: NAME.test(name) ? name : 'Error', spot };
}
