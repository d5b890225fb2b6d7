import * as v from 'valibot';
import networks from '@/assets/availability/networks.json';
import { parseList } from '@/utils/availability/parse';
import { mergeWords, type Words, WordsSchema } from '@/utils/plan/words';

const platforms = import.meta.glob('/assets/availability/platforms/*.json', {
  eager: true,
  import: 'default',
});
const words = import.meta.glob('/assets/words/*.json', { eager: true, import: 'default' });

/** The list that ships with the extension. */
export const bundledList = parseList(networks, platforms).list;

/** How dashboards speak, all languages together. */
export const bundledWords = mergeWords(
  Object.values(words).map((table): Words => v.parse(WordsSchema, table)),
);
