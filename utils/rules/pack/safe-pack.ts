import type { FileProblem } from '@/utils/rules/import/problem';
import { soundPack } from '@/utils/rules/import/sound-pack';
import { cleanLines, cleanText } from '@/utils/rules/safe-text';
import type { FileRule } from '@/utils/rules/schema';
import type { SkippedPart } from './kept-pack';
import type { PackReading } from './read-pack';
import type { Pack } from './schema';

const clean = ({ client, note, ...rule }: FileRule): FileRule => ({
  ...rule,
  client: cleanText(client),
  note: cleanLines(note),
});

/** Names and notes as what they are: what nobody sees in them goes, and the rest stays. */
const cleanPack = (pack: Pack): Pack => ({
  ...pack,
  name: cleanText(pack.name),
  networks: pack.networks.map((each) => ({ ...each, label: cleanText(each.label) })),
  platforms: pack.platforms.map((each) => ({ ...each, name: cleanText(each.name) })),
  rules: pack.rules.map(clean),
});

/** `rules.3.place.host` as the entry and the place in it. */
function skippedPart({ path, values, word }: FileProblem): SkippedPart {
  const [kind = '', at = '', ...rest] = path.split('.');
  return { file: `${kind}.${at}`, message: word, path: rest.join('.'), said: { values, word } };
}

/**
 * A pack, as it was written in `input`, without what could do harm or is wrong in the eyes of whoever reads
 * files: each rule is taken whole or left out, and named.
 */
export function safePack(
  { pack: given, skipped }: PackReading,
  input: unknown,
): { readonly pack: Pack | null; readonly skipped: readonly SkippedPart[] } {
  if (given === null) return { pack: null, skipped };
  const cleaned = cleanPack(given);
  if (cleaned.name === '')
    return { pack: null, skipped: [{ file: 'pack', path: 'name', message: 'expected a name' }] };
  const { pack, problems } = soundPack(cleaned, input);
  return { pack, skipped: [...skipped, ...problems.map(skippedPart)] };
}
