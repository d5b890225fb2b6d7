import type { HandlersOf } from '@/utils/extension/serve';
import { removeSites } from './kept-sites';
import type { SiteReplies } from './messages';

/** What the worker answers about sites; what follows from a permission is done when the browser tells of it. */
export const siteHandlers: HandlersOf<keyof SiteReplies> = {
  removeSites: ({ hosts }) => removeSites(hosts),
};
