import * as v from 'valibot';
import type { FoundProducts } from '@/utils/availability/glimpse';
import type { Glimpse } from './glimpse';

/** What the popup asks beside its tab. */
export const glimpseMessages = {
  /** Looks for products of the list by a text, as a person types it. */
  findProducts: {
    from: 'own',
    data: v.strictObject({ text: v.pipe(v.string(), v.maxLength(200)) }),
  },
  /** `host`: that of the tab's page, if it has one. */
  getGlimpse: { from: 'own', data: v.strictObject({ host: v.nullable(v.string()) }) },
} as const;

/** What it is answered with. */
export interface GlimpseReplies {
  findProducts: FoundProducts;
  getGlimpse: Glimpse;
}
