import { addressWithoutSecrets } from '@/utils/drafts/address';
import type { Written } from '@/utils/drafts/draft';
import { isAlive, send } from '@/utils/extension/send';
import type { EarlierDraft } from './earlier-draft';
import type { SaveReply } from './save-reply';

const MAX_TITLE = 300;
const MAX_ADDRESS = 2048;

const readTitle = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
/** A picture named `title` would stand in the place of the page's own. */
const titleNow = (): string => readTitle?.call(document) ?? '';

/** Where this frame is, as it may be kept; some frames have no address of their own. */
const here = () =>
  addressWithoutSecrets(/^https?:/.test(location.href) ? location.href : globalThis.origin).slice(
    0,
    MAX_ADDRESS,
  );

/** What the keeper of a page's texts needs from the worker. */
export function connectKeeper() {
  return {
    earlier: (): Promise<EarlierDraft | null> =>
      send('earlierDraft', { url: here() }).catch(() => null),
    isAlive,
    /**
     * Only the worker's own answer, with the same id, says that a text is safe. It is not tried again
     * once `signal` is aborted.
     */
    save: (
      panel: Omit<Written, 'title' | 'url'>,
      signal?: AbortSignal,
    ): Promise<SaveReply | { kind: 'unreachable' }> => {
      const written = { ...panel, title: titleNow().slice(0, MAX_TITLE), url: here() };
      return send('saveDraft', written, signal).then(
        (reply) => (reply.id === panel.id ? reply : ({ kind: 'unreachable' } as const)),
        () => ({ kind: 'unreachable' }) as const,
      );
    },
    textsOf: (id: string) => send('draftTexts', { id }).catch(() => null),
  };
}
