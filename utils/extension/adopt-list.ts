import type * as v from 'valibot';
import type { Day } from '@/utils/availability/day';
import { diffLists } from '@/utils/availability/list-diff';
import { PackagedSchema } from '@/utils/availability/package-schema';
import { type ListFiles, parseFile, platformIdOf } from '@/utils/availability/parse';
import { type Platform, PlatformSchema } from '@/utils/availability/schema';
import { LexiconSchema } from '@/utils/plan/lexicon';
import { goodFiles, keepGoodFiles } from './good-files';
import { forgetList } from './list';
import { LEXICON, packagedFile, platformFile } from './list-files';
import { addNews } from './list-news';
import { forgetTrouble, noteTrouble } from './list-trouble';

function schemaOf(name: string): v.GenericSchema {
  if (name === LEXICON) return LexiconSchema;
  return platformIdOf(name) === null ? PackagedSchema : PlatformSchema;
}

const isGood = (name: string, content: unknown) => parseFile(name, schemaOf(name), content).ok;

const platformsIn = (files: ListFiles): Platform[] =>
  Object.entries(files).flatMap(([name, content]) => {
    if (platformIdOf(name) === null) return [];
    const parsed = parseFile(name, PlatformSchema, content);
    return parsed.ok ? [parsed.value] : [];
  });

/** All files of the list in the package; without a readable index, those that were kept before. */
async function packagedFiles(kept: ListFiles): Promise<[string, unknown][]> {
  const content = await packagedFile('index.json');
  const parsed = parseFile('index.json', PackagedSchema, content);
  const names = parsed.ok
    ? Object.keys(parsed.value.index.platforms).map(platformFile)
    : Object.keys(kept).filter((name) => platformIdOf(name) !== null);
  const rest = [LEXICON, ...names].map(
    async (name): Promise<[string, unknown]> => [name, await packagedFile(name)],
  );
  return [['index.json', content], ...(await Promise.all(rest))];
}

/**
 * Takes over the list of a newly installed version: its good files become the last good ones, of a
 * broken one the older stays, and what the list says differently is remembered to be told.
 */
export async function adoptList(day: Day): Promise<void> {
  forgetList();
  const kept = await goodFiles();
  const packaged = await packagedFiles(kept);
  const good = packaged.filter(([name, content]) => isGood(name, content));
  const bad = packaged.filter((entry) => !good.includes(entry)).map(([name]) => name);
  const stays = Object.entries(kept).filter(([name]) => bad.includes(name));
  const before = platformsIn(kept);
  const after = platformsIn(Object.fromEntries([...stays, ...good]));
  // Before the older list is gone: whoever dies in between tells it the next time.
  if (before.length > 0) await addNews(diffLists(before, after, day));
  await keepGoodFiles(Object.fromEntries(good), bad);
  await forgetTrouble();
  for (const name of bad) await noteTrouble(name);
  // What was kept may stand in for what is broken: let it be read anew.
  forgetList();
}
