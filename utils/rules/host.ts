import { isHostPattern } from './schema';

/** Why a text is no host that a rule can be for. */
export type HostTrouble =
  | 'missing'
  /** `*`: every site there is. */
  | 'every-site'
  /** `*.com`, `*.co.uk`: all that is registered under one ending. */
  | 'whole-ending'
  /** Numbers, or the name of the own machine. */
  | 'address'
  /** A star that is not the first of several labels. */
  | 'star'
  | 'shape';

/** Second labels under which countries register names, as in `co.uk` and `com.au`. */
const REGISTRY =
  /^(ac|co|com|edu|go|gob|gouv|gov|gv|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** A host of letters beyond `a` to `z` in the way in which browsers name it; others as they are. */
function inPlainLetters(host: string): string {
  const star = host.startsWith('*.') ? '*.' : '';
  try {
    return star + new URL(`https://${host.slice(star.length)}`).hostname;
  } catch {
    return host;
  }
}

/** The host that a person meant: an address pasted whole is cut down to its host. */
export function normalizeHost(text: string): string {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z*]+:\/\//, '')
    .replace(/[/?#\\].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
  return /[^ -~]/.test(host) ? inPlainLetters(host) : host;
}

/** What keeps `text` from being a host of a rule; `null` where nothing does. */
export function hostTrouble(text: string): HostTrouble | null {
  const host = normalizeHost(text);
  if (host === '') return 'missing';
  if (/^[*.]+$/.test(host)) return 'every-site';
  const ending = host.replace(/^\*\./, '');
  if (REGISTRY.test(ending) || (host !== ending && !/[.*]/.test(ending))) return 'whole-ending';
  if (ending.includes('*')) return 'star';
  if (/^[\d.]+$|^0x|^[[:\da-f]*:/.test(ending) || ending === 'localhost') return 'address';
  return isHostPattern(host) ? null : 'shape';
}
