import type { PackTrouble, PackTroubleSaid } from '@/utils/rules/pack/kept-pack';
import { readCapped } from './read-capped';

/** The most bytes of a pack that are read. */
export const MOST_BYTES = 1_000_000;
/** All of an answer has to be there by then, in milliseconds. */
const PATIENCE_MS = 15_000;
/** Longer marks are not sent back. */
const MOST_MARK = 200;

/** What an address has answered with. */
export type Fetched =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** SHA-256 of the bytes, hexadecimal. */
      readonly digest: string;
      readonly etag: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'trouble'; readonly trouble: PackTroubleSaid };

interface FetchOptions {
  /** What the address called its last answer. */
  readonly etag: string | null;
  readonly patience?: number;
}

const trouble = (kind: PackTrouble, detail = ''): Fetched => ({
  kind: 'trouble',
  trouble: { kind, detail },
});

function troubleOfStatus(status: number): Fetched {
  if (status === 404 || status === 410) return trouble('not-found', `${status}`);
  if (status === 401 || status === 403) return trouble('refused', `${status}`);
  return trouble('failed', `${status}`);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function markOf(headers: Headers): string | null {
  const mark = headers.get('etag');
  return mark !== null && mark.length <= MOST_MARK ? mark : null;
}

async function contentOf(response: Response): Promise<Fetched> {
  const said = Number(response.headers.get('content-length') ?? 0);
  if (said > MOST_BYTES) {
    await response.body?.cancel();
    return trouble('too-large');
  }
  const bytes = await readCapped(response, MOST_BYTES);
  if (bytes === null) return trouble('too-large');
  const text = decode(bytes);
  if (text === null) return trouble('not-text');
  return { kind: 'text', text, digest: await hashOf(bytes), etag: markOf(response.headers) };
}

/**
 * Asks `url` for a pack: without cookies or a referrer, once, and never on behalf of another address
 * that the answer points to. Whatever goes wrong is a value.
 */
export async function fetchPack(
  url: string,
  { etag, patience = PATIENCE_MS }: FetchOptions,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  let hasAnswered = false;
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      headers: { accept: 'application/json', ...(etag !== null && { 'if-none-match': etag }) },
      // Followed, it would ask a host that the person has not named.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    hasAnswered = true;
    if (response.type === 'opaqueredirect') return trouble('redirected');
    if (response.status === 304 && etag !== null) return { kind: 'unchanged' };
    if (response.status !== 200) {
      await response.body?.cancel();
      return troubleOfStatus(response.status);
    }
    return await contentOf(response);
  } catch {
    if (signal.aborted) return trouble('too-slow');
    return trouble(hasAnswered ? 'cut-off' : 'unreachable');
  }
}
