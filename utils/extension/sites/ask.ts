import { browser } from 'wxt/browser';
import { matchPattern } from '@/utils/plan/sites/match-pattern';

/** Asks the person to let the extension run on `hosts`; call it from a click, before anything is waited for. */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map(matchPattern) });
