import { join } from 'node:path';
import { linesOf } from '../availability/lines';
import { indexOf } from '../availability/list-index';
import type { Packaged } from '../availability/package-schema';
import { type ListFiles, type Problem, parseList, platformIdOf } from '../availability/parse';
import type { Platform } from '../availability/schema';
import { compileLexicon } from './lexicon/compile-lexicon';
import { readWords } from './lexicon/read-words';
import { networkIcons } from './network-icons';
import { availabilityFolder, readListFiles } from './read-list';
import { readTerms } from './terms';

/** A file of the extension's package: its path there and what is in it. */
export interface PackageFile {
  readonly path: string;
  readonly contents: string;
}

const told = ({ file, path, message }: Problem) =>
  `assets/availability/${file} ${path}: ${message}`;

/** The list's files as the extension carries them, and its platforms. A broken file throws. */
export async function packageList(folder = availabilityFolder): Promise<{
  readonly files: readonly PackageFile[];
  readonly platforms: readonly Platform[];
}> {
  const read = readListFiles(folder);
  const { list, problems } = parseList(read.files);
  const unread = new Set(read.problems.map(({ file }) => file));
  const all = [...read.problems, ...problems.filter(({ file }) => !unread.has(file))];
  if (all.length > 0) throw new Error(all.map(told).join('\n'));

  const { edition, networks, causes, platforms } = list;
  const terms = await readTerms(join(import.meta.dirname, '../../assets/locales'));
  const packaged: Packaged = {
    causes: [...causes],
    edition,
    index: indexOf(platforms),
    networks: [...networks],
    terms,
  };
  return {
    platforms,
    files: [
      { path: 'availability/index.json', contents: JSON.stringify(packaged) },
      {
        path: 'availability/lexicon.json',
        contents: JSON.stringify(compileLexicon(networks, [...readWords().values()])),
      },
      { path: 'network-icons.svg', contents: networkIcons(networks) },
      { path: 'availability/platforms.txt', contents: linesOf(byPlatform(read.files)) },
    ],
  };
}

const byPlatform = (files: ListFiles): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([file, content]) => {
      const id = platformIdOf(file);
      return id === null ? [] : [[id, content]];
    }),
  );
