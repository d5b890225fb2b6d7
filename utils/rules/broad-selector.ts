import { isEasySelector } from './import/check-rule';
import type { Locator } from './schema';
import { isTooBroad } from './selector';

/**
 * Whether a way to find controls would take in most of a page. Forms and files do not let such a way in, but
 * older versions, or another machine, may have kept one. Words beside the selector make it narrow.
 */
export const isBroadLocator = ({ labels, selector }: Locator): boolean =>
  selector !== null && labels.length === 0 && !isEasySelector(selector) && isTooBroad(selector);
