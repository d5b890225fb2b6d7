import type { HandlersOf } from '@/utils/extension/serve';
import { hiddenHere } from './hidden-here';
import type { HereReplies } from './messages';

/** What the worker answers about what is hidden in a tab. */
export const hereHandlers: HandlersOf<keyof HereReplies> = {
  hiddenHere: ({ tabId }) => hiddenHere(tabId),
};
