import type { NetworkId } from './networks';
import { language } from './texts';

/** A post in any of the tool's lists. */
export interface Post {
  readonly id: string;
  readonly networks: readonly NetworkId[];
  readonly text: string;
  readonly when: string;
}

type Row = readonly [networks: readonly NetworkId[], en: string, fr: string, when: string];

/** Two drafts are for X only, one is for X among others, and one merely speaks of Twitter. */
export const sampleDrafts = postsOf('draft', [
  [['facebook', 'instagram'], 'Autumn roast is back', 'La torréfaction d’automne revient', '09:12'],
  [['x'], 'Good morning, early birds', 'Bonjour les lève-tôt', '09:05'],
  [['facebook', 'x', 'linkedin'], 'We are hiring baristas', 'Nous recrutons des baristas', '08:47'],
  [['linkedin'], 'Twitter thread about beans', 'Fil Twitter sur les grains', '08:30'],
  [['x'], 'Free refills until noon', 'Café offert jusqu’à midi', '08:02'],
  [['instagram'], 'Latte art, step by step', 'Le latte art pas à pas', '07:55'],
]);

/** Scheduled posts, the next one first. */
export const sampleScheduled = postsOf('scheduled', [
  [['facebook'], 'Winter menu preview', 'La carte d’hiver en avant-première', '2026-12-01 09:00'],
  [['x'], 'Winter menu, in one line', 'La carte d’hiver en une ligne', '2026-12-01 09:05'],
  [['linkedin', 'facebook'], 'Our coffee year', 'Notre année de café', '2026-12-03 14:30'],
  [['instagram'], 'Behind the counter', 'Derrière le comptoir', '2026-12-05 11:00'],
]);

/** Past posts, the newest first. */
export const samplePosts = postsOf('post', [
  [['facebook'], 'Meet our new baristas', 'Voici nos nouveaux baristas', '2026-11-20'],
  [['linkedin'], 'How we choose our farms', 'Comment nous choisissons nos fermes', '2026-11-18'],
  [['x'], 'Cold outside, warm inside', 'Froid dehors, chaud dedans', '2026-11-17'],
  [['instagram'], 'First snow, first cocoa', 'Première neige, premier cacao', '2026-11-15'],
  [['x'], 'Queue is short right now', 'Peu d’attente en ce moment', '2026-11-12'],
  [['facebook'], 'Gift cards are here', 'Les cartes cadeaux sont là', '2026-11-10'],
]);

function postsOf(kind: string, rows: readonly Row[]): readonly Post[] {
  return rows.map(([networks, english, french, when], index) => ({
    id: `${kind}-${index + 1}`,
    networks,
    text: language === 'fr' ? french : english,
    when,
  }));
}
