import * as v from 'valibot';
import { mergeWords, type Words, WordsSchema } from '@/utils/plan/words';

const words = import.meta.glob('/assets/words/*.json', { eager: true, import: 'default' });

/** How dashboards speak, all languages together. */
export const bundledWords = mergeWords(
  Object.values(words).map((table): Words => v.parse(WordsSchema, table)),
);
