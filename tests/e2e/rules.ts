import type { Page } from '@playwright/test';
import { customRule } from './own-pages.ts';

/** The cards of the rules that the options page shows. */
export const cards = (page: Page) => page.locator('.rule');

/** What the options page says of the last change. */
export const toast = (page: Page) => page.locator('.toast');

export const hideInstagram = customRule({
  client: 'Contoso',
  createdAt: 3,
  id: 'instagram',
  network: 'instagram',
  updatedAt: 3,
});
const hideLinkedIn = customRule({ createdAt: 2, id: 'linkedin', network: 'linkedin' });
export const onHost = customRule({
  createdAt: 1,
  effect: 'none',
  id: 'host',
  locators: [{ labels: ['Post to Pinterest'], selector: null }],
  network: 'pinterest',
  note: 'Only for the café',
  place: { host: 'app.example.com', kind: 'host' },
});

export const three = [hideInstagram, hideLinkedIn, onHost];
