import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPack, MOST_BYTES } from '@/utils/extension/packs/fetch-pack';

const url = 'https://packs.example.com/agency.json';
const asked = vi.fn();

type Reply = (signal: AbortSignal) => Response | Promise<Response>;

/** Answers the next question; like a browser it gives up when it is told to. */
function serve(reply: Reply): void {
  asked.mockReset();
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked(address, init);
    const { signal } = init;
    const given = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
    return Promise.race([given, Promise.resolve(reply(signal as AbortSignal))]);
  });
}

afterEach(() => vi.unstubAllGlobals());

/** A body that sends `part` again and again, as fast as `pause` lets it. */
const endless = (part: string, pause: number, signal: AbortSignal) =>
  new ReadableStream({
    start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
    pull: async (controller) => {
      await new Promise((done) => setTimeout(done, pause));
      if (!signal.aborted) controller.enqueue(new TextEncoder().encode(part));
    },
  });
const broken = () =>
  new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"format":1,'));
      controller.error(new TypeError('network error'));
    },
  });
const redirected = () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });

async function kindOf(reply: Reply, patience = 1000): Promise<string> {
  serve(reply);
  const fetched = await fetchPack(url, { etag: '"1"', patience });
  return fetched.kind === 'trouble' ? fetched.trouble.kind : fetched.kind;
}

test('a text comes with its hash and the mark of its address', async () => {
  serve(() => new Response('{}', { headers: { etag: '"2"' } }));
  expect(await fetchPack(url, { etag: null })).toEqual({
    kind: 'text',
    text: '{}',
    digest: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    etag: '"2"',
  });
});

test('the question says nothing of the person, and nothing is followed', async () => {
  serve(() => new Response('{}'));
  await fetchPack(url, { etag: '"1"' });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(asked).toHaveBeenCalledWith(
    url,
    expect.objectContaining({
      cache: 'no-store',
      credentials: 'omit',
      headers: { accept: 'application/json', 'if-none-match': '"1"' },
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    }),
  );
});

describe('an answer', () => {
  test.each<[string, Reply, string]>([
    ['not changed', () => new Response(null, { status: 304 }), 'unchanged'],
    ['404', () => new Response('no', { status: 404 }), 'not-found'],
    ['410', () => new Response('no', { status: 410 }), 'not-found'],
    ['401', () => new Response('no', { status: 401 }), 'refused'],
    ['403', () => new Response('no', { status: 403 }), 'refused'],
    ['500', () => new Response('no', { status: 500 }), 'failed'],
    ['part of a file', () => new Response('no', { status: 206 }), 'failed'],
    ['elsewhere', redirected, 'redirected'],
    ['none', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['that breaks off', () => new Response(broken()), 'cut-off'],
    ['in another encoding', () => new Response(new Uint8Array([0xff, 0xfe])), 'not-text'],
    [
      'that says it is too large',
      () => new Response('x', { headers: { 'content-length': `${MOST_BYTES + 1}` } }),
      'too-large',
    ],
    ['that is too large', () => new Response('x'.repeat(MOST_BYTES + 1)), 'too-large'],
    ['as large as can be', () => new Response('x'.repeat(MOST_BYTES)), 'text'],
    [
      'without an end',
      (signal) => new Response(endless('x'.repeat(65_536), 0, signal)),
      'too-large',
    ],
  ])('%s', async (_, reply, expected) => {
    expect(await kindOf(reply)).toBe(expected);
  });

  test('that never comes, or drips for ever, is given up in time', async () => {
    expect(await kindOf(() => new Promise(() => undefined), 30)).toBe('too-slow');
    expect(await kindOf((signal) => new Response(endless('x', 5, signal)), 60)).toBe('too-slow');
  });
});

test('an address that was not asked with a mark cannot say that nothing changed', async () => {
  serve(() => new Response(null, { status: 304 }));
  expect(await fetchPack(url, { etag: null })).toMatchObject({ trouble: { kind: 'failed' } });
});

test('a mark of great length is not sent back', async () => {
  serve(() => new Response('{}', { headers: { etag: `"${'a'.repeat(500)}"` } }));
  expect(await fetchPack(url, { etag: null })).toMatchObject({ etag: null });
});
